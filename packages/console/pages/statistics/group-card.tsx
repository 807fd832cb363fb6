import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { hasBar } from './drawable.ts';
import { GroupTable } from './group-table.tsx';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';
import { Undrawn } from './undrawn.tsx';

const GroupChart = lazy(() => import('./group-chart.tsx'));

/** The answers by one trait: bars where numbers may be told, words where they may not, and the table of all. */
export function GroupCard({
  title,
  counted: { groups, hidden },
  name,
  cell,
  simple,
}: {
  readonly title: string;
  readonly counted: StatisticsView['bySite'];
  readonly name: (key: string) => string;
  /** Numbers from one to below this are not told. */
  readonly cell: number;
  /** Answers of one purpose: agreed or refused, nothing between. */
  readonly simple: boolean;
}) {
  const t = useTexts(statisticsTexts);
  const drawn = groups.filter(hasBar);
  return (
    <Card title={title} padded>
      {groups.length === 0 && hidden === 0 && <p className="quiet">{t.noGroups}</p>}
      {drawn.length > 0 && (
        <Suspense fallback={<Skeleton height={drawn.length * 44 + 60} />}>
          <GroupChart label={title} groups={drawn} name={name} simple={simple} />
        </Suspense>
      )}
      <Undrawn groups={groups.filter((group) => !hasBar(group))} name={name} cell={cell} />
      {groups.length > 0 && (
        <GroupTable label={title} first={t.group} groups={groups} name={name} cell={cell} simple={simple} />
      )}
      {hidden > 0 && <p className={classes.note}>{t.hiddenGroups(String(hidden))}</p>}
    </Card>
  );
}
