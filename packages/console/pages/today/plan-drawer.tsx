import { Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { requestQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { Approval } from '../request/approval.tsx';
import { AskedCard } from '../request/asked-card.tsx';
import { PlanTable } from '../request/plan-table.tsx';
import classes from './plan-drawer.module.css';
import { todayTexts } from './texts.ts';

/** The plan of a request beside the day's work: read it, approve it, go on. */
export function PlanDrawer({
  number,
  close,
}: {
  readonly number: string | null;
  readonly close: () => void;
}) {
  const t = useTexts(todayTexts);
  const { org } = useStaff();
  const { data, error } = useQuery({ ...requestQuery(org, number ?? ''), enabled: number !== null });
  return (
    <Drawer
      opened={number !== null}
      onClose={close}
      size={760}
      title={number ? t.planTitle(number) : ''}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <div className={classes.sheet}>
        {error && <PageProblem error={error} />}
        {!data && !error && <Skeleton height={320} />}
        {data && number && (
          <>
            <AskedCard detail={data} />
            <PlanTable detail={data} />
            <Approval detail={data} onDone={close} />
            <p className={classes.whole}>
              <Link to="/$org/requests/$number" params={{ org, number }}>
                {t.wholeRequest}
              </Link>
            </p>
          </>
        )}
      </div>
    </Drawer>
  );
}
