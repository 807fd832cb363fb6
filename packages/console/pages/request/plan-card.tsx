import type { RequestDetailView } from '@amanat/contract/console.ts';
import { takesEffectAtOnce } from '@amanat/domain/requests/kinds.ts';
import { isMoving } from '../../api/queries.ts';
import { shortInstant, timeOf } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useDataWords } from '../../parts/data-name.tsx';
import { Empty } from '../../parts/empty.tsx';
import { answeredInWords } from '../../words/answered-in-words.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import { Approval } from './approval.tsx';
import { PlanTable, wasDropped } from './plan-table.tsx';
import classes from './plan-card.module.css';
import { Progress } from './progress.tsx';
import { planTexts } from './plan-texts.ts';

/** Which fault of a store keeps the plan from being made, and when it is tried again. */
function Waiting({ detail: { summary } }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const stores = useTexts(storeWords);
  const { waits } = summary;
  if (!waits) return null;
  const reason = stores[storeReason(waits.code)];
  return (
    <div className={classes.waiting} role="status">
      <strong>{waits.until ? t.lookWaits(reason, timeOf(waits.until)) : t.lookWaitsPlain(reason)}</strong>
      <p>{t.lookWaitsLead}</p>
    </div>
  );
}

/** Why there is no plan: the person did not confirm yet, none is needed, or it was closed before. */
function Unplanned({ detail: { summary, restrictionStands } }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const { kind, phase, closedAt } = summary;
  const atOnce = takesEffectAtOnce(kind);
  if (atOnce && phase === 'answered') {
    const over = kind === 'restriction' && !restrictionStands;
    return <p className={classes.said}>{over ? t.restrictionOver : t.tookEffect[kind]}</p>;
  }
  if (closedAt) return <p className={classes.said}>{t.neverPlanned}</p>;
  return (
    <Empty title={t.noPlan} icon="search">
      {atOnce ? t.noPlanAtOnce : t.noPlanLead}
    </Empty>
  );
}

/** The plan, what it touches of others, and the decision; while it runs, how far it is. */
export function PlanCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const dataWords = useDataWords();
  const { steps, plannedAt, plannedRows, others } = detail;
  if (answeredInWords(detail.summary.kind) && steps.length === 0) return null;
  const totals = t.planTotals(
    plannedRows,
    new Set(steps.map(({ store, table }) => `${store}/${table}`)).size,
    new Set(steps.map(({ store }) => store)).size,
  );
  return (
    <Card title={t.plan} beside={plannedAt ? t.plannedAt(shortInstant(plannedAt)) : ''}>
      <Progress detail={detail} />
      {!isMoving(detail) && <Waiting detail={detail} />}
      {!plannedAt && steps.length === 0 && !detail.summary.waits && <Unplanned detail={detail} />}
      {plannedAt && steps.length === 0 && (
        <Empty title={t.emptyPlan} icon="search">
          {t.emptyPlanLead}
        </Empty>
      )}
      {steps.length > 0 && (
        <>
          {wasDropped(detail) && <p className={classes.said}>{t.notCarriedOut}</p>}
          <p className={classes.totals}>{totals}</p>
          <PlanTable detail={detail} />
        </>
      )}
      {others.length > 0 && (
        <div className={classes.others}>
          <h3>{t.others}</h3>
          <ul>
            {others.map(({ store, table, categories, count, fate }) => (
              <li key={`${store}/${table}`}>{t.othersLead[fate](dataWords(categories, table), count)}</li>
            ))}
          </ul>
        </div>
      )}
      <Approval detail={detail} />
    </Card>
  );
}
