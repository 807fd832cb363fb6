import type { RequestDetailView, StepView } from '@amanat/contract/console.ts';
import { formatNumber } from '../../format/number.ts';
import { timeOf } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { dataTexts } from '../../parts/data-name.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { keyed } from '../../words/keyed.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import classes from './plan-table.module.css';
import { planTexts } from './plan-texts.ts';

const tones: Readonly<Record<string, Tone>> = {
  pending: 'plain',
  running: 'brand',
  waiting: 'risk',
  failed: 'broken',
  done: 'kept',
};
const fateTones: Readonly<Record<string, Tone>> = { keep: 'plain', read: 'plain' };

/** Whether the request was closed before anything of its plan was done. */
export function wasDropped({ summary, steps }: RequestDetailView): boolean {
  return (
    ['refused', 'withdrawn', 'expired'].includes(summary.phase) &&
    steps.every(({ state }) => state === 'pending')
  );
}

/** What becomes of which data, store by store in the words of the declaration, and how far it is. */
export function PlanTable({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const localized = useLocalized();
  const { column } = t;
  const { phase } = detail.summary;
  const dropped = wasDropped(detail);
  // Of a plan made anew something may be done already.
  const approved =
    !dropped &&
    (!['opened', 'code-sent', 'confirmed', 'planned'].includes(phase) ||
      detail.steps.some(({ state }) => state === 'done'));
  const grounds = detail.steps.some(({ ground }) => ground);
  const fate = phase === 'answered' ? column.became : dropped ? column.meant : column.fate;
  const stores = [...new Set(detail.steps.map(({ store }) => store))];
  return (
    <table className={classes.plan}>
      <thead>
        <tr>
          <th scope="col">{column.table}</th>
          <th scope="col" className={classes.number}>
            {column.rows}
          </th>
          <th scope="col">{fate}</th>
          {grounds && <th scope="col">{column.ground}</th>}
          {approved && <th scope="col">{column.state}</th>}
        </tr>
      </thead>
      {stores.map((store) => {
        const steps = detail.steps.filter((step) => step.store === store);
        return (
          <tbody key={store}>
            <tr className={classes.store}>
              <th scope="rowgroup" colSpan={5}>
                {steps[0] && localized(steps[0].storeName)}
              </th>
            </tr>
            {steps.map((step) => (
              <StepRow key={step.n} step={step} fate={fate} approved={approved} grounds={grounds} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function StepRow({
  step,
  fate,
  approved,
  grounds,
}: {
  readonly step: StepView;
  /** What the column of the fate is called. */
  readonly fate: string;
  readonly approved: boolean;
  readonly grounds: boolean;
}) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const localized = useLocalized();
  const data = useTexts(dataTexts);
  return (
    <tr>
      <td>
        <span className={classes.data}>{step.categories.map(localized).join(', ') || data.link}</span>
        {/* How the store itself calls it comes second: it is for whoever looks there. */}
        <small className="code">
          {step.table}
          {step.columns.length > 0 && ` (${step.columns.join(', ')})`}
        </small>
      </td>
      <td className={classes.number} data-label={t.column.rows}>
        {formatNumber(step.planned, language)}
      </td>
      <td data-label={fate}>
        <Tag tone={fateTones[step.action] ?? 'brand'}>
          {keyed(step.state === 'done' ? t.did : t.action, step.action)}
        </Tag>
        {step.shared > 0 && <small>{t.shared(step.shared)}</small>}
      </td>
      {grounds && (
        <td data-label={t.column.ground} data-empty={!step.ground || undefined}>
          {step.ground ? (
            <>
              {localized(step.ground.purpose)}
              {step.ground.law && <small>{localized(step.ground.law)}</small>}
            </>
          ) : (
            '—'
          )}
        </td>
      )}
      {approved && (
        <td data-label={t.column.state}>
          <Tag tone={tones[step.state] ?? 'plain'}>{keyed(t.step, step.state)}</Tag>
          <StepTrouble step={step} />
        </td>
      )}
    </tr>
  );
}

/** Why a step waits, and when it is tried again. */
function StepTrouble({ step }: { readonly step: StepView }) {
  const t = useTexts(planTexts);
  const stores = useTexts(storeWords);
  if (!step.lastError || step.state === 'done') return null;
  const reason = stores[storeReason(step.lastError)];
  const tries = Math.max(1, step.attempts);
  return (
    <small>
      {step.nextAttemptAt ? t.tries(tries, reason, timeOf(step.nextAttemptAt)) : t.triesPlain(tries, reason)}
    </small>
  );
}
