import type { PropagationItemView } from '@amanat/contract/propagation.ts';
import { useQuery } from '@tanstack/react-query';
import { propagationQuery } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { DeadCard } from './dead-card.tsx';
import { ItemTable } from './item-table.tsx';
import classes from './propagation.module.css';
import { RecipientTable } from './recipient-table.tsx';
import { TaskCard } from './task-card.tsx';
import { propagationTexts } from './texts.ts';
import { countOf } from './counts.ts';

/** How recipients learn of what people take back: where each is told, what failed, what somebody has to say. */
export function Propagation() {
  const t = useTexts(propagationTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const { data, error } = useQuery(propagationQuery(org));
  const beside = (items: readonly PropagationItemView[] | undefined, all: number) => {
    const n = (value: number) => formatNumber(value, language);
    if (!items) return '\u00A0';
    return items.length < all ? t.latest(n(items.length), n(all)) : all === 0 ? '' : n(all);
  };
  if (error && !data)
    return (
      <div>
        <PageHead title={t.title} lead={t.lead} />
        <PageProblem error={error} />
      </div>
    );
  const counts = data?.counts ?? [];
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <div className={classes.stack}>
        <Card title={t.recipients} beside={data ? data.recipients.length || '' : '\u00A0'}>
          {!data && <RowsSkeleton rows={3} height={44} />}
          {data?.recipients.length === 0 && (
            <Empty title={t.none} icon="propagation">
              {t.noneLead}
            </Empty>
          )}
          {data && data.recipients.length > 0 && <RecipientTable view={data} />}
        </Card>
        <DeadCard view={data} beside={beside(data?.dead, countOf(counts, { state: 'dead' }))} />
        <TaskCard
          view={data}
          beside={beside(data?.tasks, countOf(counts, { state: 'waiting', way: 'task' }))}
        />
        <Card
          title={t.waiting}
          beside={beside(data?.waiting, countOf(counts, { state: 'waiting', way: 'webhook' }))}
        >
          {!data && <RowsSkeleton rows={2} height={52} />}
          {data?.waiting.length === 0 && <p className={classes.quiet}>{t.noWaiting}</p>}
          {data && <ItemTable label={t.waiting} view={data} items={data.waiting} of="waiting" />}
        </Card>
      </div>
    </div>
  );
}
