import { useQuery } from '@tanstack/react-query';
import { scansQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './scans.module.css';
import { SiteCard } from './site-card.tsx';
import { scansTexts } from './texts.ts';

/** Each declared site as the scanner last saw it, and a visit now. */
export function Scans() {
  const t = useTexts(scansTexts);
  const { org } = useStaff();
  const { data, error } = useQuery(scansQuery(org));
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data && <PageProblem error={error} />}
      {!data && !error && (
        <Card title={t.findings}>
          <RowsSkeleton rows={5} height={56} />
        </Card>
      )}
      {data && (
        <div className={classes.stack}>
          <p className="quiet">
            {data.everyDays === null ? t.unscheduled : t.scheduled(String(data.everyDays))}
          </p>
          {data.sites.length === 0 && (
            <Card title={t.findings}>
              <Empty title={t.noSites} icon="scans">
                {t.noSitesLead}
              </Empty>
            </Card>
          )}
          {data.sites.map((site) => (
            <SiteCard key={site.site} site={site} />
          ))}
        </div>
      )}
    </div>
  );
}
