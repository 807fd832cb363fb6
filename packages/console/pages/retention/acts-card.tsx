import type { ActView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { below } from '../../api/queries.ts';
import { dayOf } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { DataName } from '../../parts/data-name.tsx';
import { Empty } from '../../parts/empty.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { keyed } from '../../words/keyed.ts';
import classes from './acts-card.module.css';
import { retentionTexts } from './texts.ts';

export function ActsCard({ acts }: { readonly acts: readonly ActView[] | undefined }) {
  const t = useTexts(retentionTexts);
  const { language } = useLanguage();
  const localized = useLocalized();
  const { org } = useStaff();
  return (
    <Card title={t.acts} beside={acts ? (acts.length > 0 ? t.actCount(acts.length) : '') : '\u00A0'}>
      {!acts && <RowsSkeleton rows={3} height={66} />}
      {acts?.length === 0 && (
        <Empty title={t.noActs} icon="file">
          {t.noActsLead}
        </Empty>
      )}
      <ul>
        {acts?.map(({ number, at, count, table, categories, request, method }) => (
          <li key={number} className={classes.act}>
            <div>
              {t.act(String(number))} <span className="quiet">{dayOf(at, language)}</span>
              <small>
                {request ? (
                  <Link to="/$org/requests/$number" params={{ org, number: request }}>
                    {t.ofRequest(request)}
                  </Link>
                ) : (
                  <DataName names={categories?.map(localized).join(', ') ?? null} table={table ?? ''} />
                )}
                <br />
                {t.actLead(count, keyed(t.method, method))}
              </small>
            </div>
            <Button component="a" variant="default" href={below(org, `acts/${number}.pdf`)} target="_blank">
              {t.pdf}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
