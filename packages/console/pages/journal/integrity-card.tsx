import type { JournalView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { below } from '../../api/queries.ts';
import { ago } from '../../format/ago.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { icons } from '../../parts/icons.ts';
import { Tag } from '../../parts/tag.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useNow } from '../../parts/use-now.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './integrity-card.module.css';
import { journalTexts } from './texts.ts';

/** Whether the journal is whole: its size, the age of the last signature, the last verification, and one now. */
export function IntegrityCard({ view }: { readonly view: JournalView | undefined }) {
  const t = useTexts(journalTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const act = useAct(org);
  const now = useNow(1);
  const verified = view?.verified;
  return (
    <Card title={t.state} padded>
      <dl className={classes.facts}>
        <div>
          <dt>{t.size}</dt>
          <dd>{view ? formatNumber(view.size, language) : '\u00A0'}</dd>
        </div>
        <div>
          <dt>{t.checkpoint}</dt>
          <dd>{view?.lastCheckpointAt ? ago(view.lastCheckpointAt, now, language) : t.unsigned}</dd>
        </div>
        <div>
          <dt>{t.verified}</dt>
          <dd>
            {verified ? (
              <>
                <Tag tone={verified.ok ? 'kept' : 'broken'}>{verified.ok ? t.whole : t.torn}</Tag>
                <small>
                  {ago(verified.at, now, language)}, {t.upTo(formatNumber(verified.size, language))}
                </small>
              </>
            ) : (
              t.never
            )}
          </dd>
        </div>
      </dl>
      <Button
        fullWidth
        loading={act.isPending}
        leftSection={<icons.promises size={16} aria-hidden />}
        onClick={() => act.mutate({ path: 'journal/verification', body: {}, done: t.verifiedNow })}
      >
        {t.verify}
      </Button>
      <Button
        mt={8}
        fullWidth
        component="a"
        variant="default"
        download
        leftSection={<icons.download size={16} aria-hidden />}
        href={below(org, 'journal/export.zip')}
      >
        {t.export}
      </Button>
      <p className={classes.note}>
        {t.exportLead}
        <code>amanat verify journal.zip</code>
      </p>
    </Card>
  );
}
