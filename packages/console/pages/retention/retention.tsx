import { useQuery } from '@tanstack/react-query';
import { retentionQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { ActsCard } from './acts-card.tsx';
import classes from './retention.module.css';
import { ScheduleItem } from './schedule-item.tsx';
import { retentionTexts } from './texts.ts';

/** What is kept how long, what is past its term, and the acts of what was destroyed. */
export function Retention() {
  const t = useTexts(retentionTexts);
  const { org } = useStaff();
  const { data, error } = useQuery(retentionQuery(org));
  const schedules = data?.schedules.toSorted((a, b) => Number(b.runs) - Number(a.runs)) ?? [];
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <div className={classes.columns}>
          <Card
            title={t.schedules}
            beside={schedules.length > 0 ? t.scheduleCount(schedules.length) : '\u00A0'}
          >
            {!data && <RowsSkeleton rows={6} height={86} />}
            {data && schedules.length === 0 && (
              <Empty title={t.none} icon="retention">
                {t.noneLead}
              </Empty>
            )}
            <ul>
              {schedules.map((schedule) => (
                <ScheduleItem key={`${schedule.store}/${schedule.table}`} schedule={schedule} />
              ))}
            </ul>
          </Card>
          <ActsCard acts={data?.acts} />
        </div>
      )}
    </div>
  );
}
