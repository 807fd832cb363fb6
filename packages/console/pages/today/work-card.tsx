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
import { workGroups } from './work-groups.ts';

/** Where the requests of an urgency that are not named here are. */
const listOf = {
  late: { open: 'true', late: 'true' },
  today: { open: 'true' },
  waiting: { open: 'true' },
  soon: { open: 'true' },
} as const;

export function WorkCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const [plan, setPlan] = useState<string | null>(null);
  const groups = view ? workGroups(view) : [];
  const count = formatNumber(
    groups.reduce((sum, { total }) => sum + total, 0),
    language,
  );
  return (
    <Card title={t.work} beside={view ? count : ''}>
      {!view && <RowsSkeleton rows={6} height={66} />}
      {view && groups.length === 0 && <Empty title={t.calm}>{t.calmLead}</Empty>}
      {groups.map(({ urgency, shown, further, total }) => (
        <section key={urgency} className={classes.group}>
          <h3>
            {t.urgency[urgency]} <span>{formatNumber(total, language)}</span>
          </h3>
          <ul>
            {shown.map((item) => (
              <ItemLine key={`${item.kind}:${item.ref}`} item={item} openPlan={setPlan} />
            ))}
          </ul>
          {further > 0 && urgency === 'drift' && (
            <Link to="/$org/promises" params={{ org }} className={classes.all}>
              {t.allDrift(further)}
            </Link>
          )}
          {further > 0 && urgency !== 'drift' && (
            <Link to="/$org/requests" params={{ org }} search={listOf[urgency]} className={classes.all}>
              {t.allRequests(further)}
            </Link>
          )}
        </section>
      ))}
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
