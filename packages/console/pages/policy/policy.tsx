import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { FindingsCard } from './findings-card.tsx';
import { PublicPages } from './public-pages.tsx';
import classes from './policy.module.css';
import { RejectionNote } from './rejection-note.tsx';
import { policyTexts } from './texts.ts';
import { VersionItem } from './version-item.tsx';

/** What is published: the version in force, those before it, what changed, what the checker says, and a file that was refused. */
export function Policy() {
  const t = useTexts(policyTexts);
  const { org } = useStaff();
  const { data, error } = useQuery(policyQuery(org));
  const versions = data?.versions.toSorted((a, b) => b.number - a.number) ?? [];
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data && <PageProblem error={error} />}
      {data?.rejection && <RejectionNote rejection={data.rejection} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          <Card title={t.versions} beside={versions.length || '\u00A0'}>
            {!data && <RowsSkeleton rows={3} height={120} />}
            {data && versions.length === 0 && (
              <Empty title={t.none} icon="policy">
                {t.noneLead} <code>amanat publish organisations/{org}/manifest.yaml</code>
              </Empty>
            )}
            <ul>
              {versions.map((version, i) => (
                <VersionItem
                  key={version.number}
                  version={version}
                  inForce={data?.inForce ?? null}
                  before={versions[i + 1]?.number}
                />
              ))}
            </ul>
          </Card>
          {data?.findings && <FindingsCard findings={data.findings} />}
        </div>
        <PublicPages />
      </div>
    </div>
  );
}
