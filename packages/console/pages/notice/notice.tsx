import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { versionNoticeQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { LetterCard } from './letter-card.tsx';
import classes from './notice.module.css';
import { ProgressCard } from './progress-card.tsx';
import { SendCard } from './send-card.tsx';
import { noticeTexts } from './texts.ts';

const route = getRouteApi('/$org/policy/$number/notice');

/** Letters to registered people about one version: what they say, to whom they go, and how far they are. */
export function NoticePage() {
  const t = useTexts(noticeTexts);
  const { org } = useStaff();
  const { number } = route.useParams();
  const { data, error } = useQuery(versionNoticeQuery(org, number));
  const isOpen = data?.state === 'draft' || data?.state === 'cancelled';
  return (
    <div>
      <PageHead title={t.title(number)} lead={t.lead} />
      {error && !data && <PageProblem error={error} />}
      {!data && !error && <RowsSkeleton rows={4} height={120} />}
      {data && (
        <div className={classes.columns}>
          <LetterCard letters={data.letters} />
          {isOpen ? <SendCard view={data} /> : <ProgressCard view={data} />}
        </div>
      )}
    </div>
  );
}
