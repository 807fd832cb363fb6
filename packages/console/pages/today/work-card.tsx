import type { TodayItem, TodayView } from '@amanat/contract/console.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { PlanDrawer } from './plan-drawer.tsx';
import { PolicyLine } from './policy-line.tsx';
import { PromiseLine } from './promise-line.tsx';
import { RequestLine } from './request-line.tsx';
import { SweepLine } from './sweep-line.tsx';
import { todayTexts } from './texts.ts';
import { UnscannedLine } from './unscanned-line.tsx';
import { UnsweptLine } from './unswept-line.tsx';
import { UntoldLine } from './untold-line.tsx';
import classes from './work-card.module.css';

const order = ['late', 'today', 'waiting', 'soon', 'drift'] as const;
/** How many drifting promises are named here; the board names them all. */
const shownDrifts = 4;

function byUrgency(items: readonly TodayItem[]) {
  return order
    .map((urgency) => ({ urgency, items: items.filter((item) => item.urgency === urgency) }))
    .filter((group) => group.items.length > 0);
}
/** Broken before at risk. */
function worstFirst(items: readonly TodayItem[]): readonly TodayItem[] {
  const weight = (item: TodayItem) =>
    item.kind === 'promise' ? (item.detail['state'] === 'broken' ? 1 : 2) : 0;
  return items.toSorted((a, b) => weight(a) - weight(b));
}

export function WorkCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const [plan, setPlan] = useState<string | null>(null);
  const count = view ? formatNumber(view.items.length, language) : '';
  return (
    <Card title={t.work} beside={count}>
      {!view && <RowsSkeleton rows={6} height={66} />}
      {view?.items.length === 0 && <Empty title={t.calm}>{t.calmLead}</Empty>}
      {view &&
        byUrgency(view.items).map(({ urgency, items }) => {
          const shown = urgency === 'drift' ? worstFirst(items).slice(0, shownDrifts) : items;
          return (
            <section key={urgency} className={classes.group}>
              <h3>
                {t.urgency[urgency]} <span>{formatNumber(items.length, language)}</span>
              </h3>
              <ul>
                {shown.map((item) => (
                  <ItemLine key={`${item.kind}:${item.ref}`} item={item} openPlan={setPlan} />
                ))}
              </ul>
              {shown.length < items.length && (
                <Link to="/$org/promises" params={{ org }} className={classes.all}>
                  {t.allDrift(items.length - shown.length)}
                </Link>
              )}
            </section>
          );
        })}
      <PlanDrawer number={plan} close={() => setPlan(null)} />
    </Card>
  );
}

function ItemLine({
  item,
  openPlan,
}: {
  readonly item: TodayItem;
  readonly openPlan: (number: string) => void;
}) {
  switch (item.kind) {
    case 'request':
      return item.request ? <RequestLine row={item.request} openPlan={openPlan} /> : null;
    case 'sweep':
      return <SweepLine item={item} />;
    case 'unscanned':
      return <UnscannedLine item={item} />;
    case 'unswept':
      return <UnsweptLine item={item} />;
    case 'policy':
      return <PolicyLine item={item} />;
    case 'untold':
      return <UntoldLine item={item} />;
    default:
      return <PromiseLine item={item} />;
  }
}
