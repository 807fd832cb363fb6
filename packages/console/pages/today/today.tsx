import { useQuery } from '@tanstack/react-query';
import { todayQuery } from '../../api/queries.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { capital, weekdayName } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { MonthCard } from './month-card.tsx';
import { ProofsCard } from './proofs-card.tsx';
import { todayTexts } from './texts.ts';
import classes from './today.module.css';
import { WallCard } from './wall-card.tsx';
import { WorkCard } from './work-card.tsx';

/** Where the day begins: what is late, due, waiting and drifting, and what was proved last. */
export function Today() {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const { data, error } = useQuery(todayQuery(org));
  const lead =
    data && `${capital(weekdayName(data.today, language), language)}, ${formatDate(data.today, language)}`;
  return (
    <div>
      <PageHead title={t.title} lead={lead} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.stack}>
            <WorkCard view={data} />
            <ProofsCard view={data} />
          </div>
          <div className={classes.stack}>
            <WallCard view={data} />
            <MonthCard view={data} />
          </div>
        </div>
      )}
    </div>
  );
}
