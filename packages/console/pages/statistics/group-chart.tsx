import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { fitting } from './fitting.ts';
import { statisticsTexts } from './texts.ts';

/** A bar a group, parted by what was chosen. Numbers that are not told are left out of the bar. */
export default function GroupChart({
  label,
  groups,
  name,
  simple,
}: {
  readonly label: string;
  readonly groups: StatisticsView['bySite']['groups'];
  readonly name: (key: string) => string;
  /** Answers of one purpose: agreed or refused, nothing between. */
  readonly simple: boolean;
}) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const data = groups.map(({ key, all, some, none }) => ({
    group: name(key),
    all: all ?? 0,
    some: some ?? 0,
    none: none ?? 0,
  }));
  return (
    <div role="img" aria-label={t.chart(label)}>
      <BarChart
        h={groups.length * 44 + 64}
        data={data}
        dataKey="group"
        type="stacked"
        orientation="vertical"
        gridAxis="y"
        tickLine="none"
        withLegend
        // In the order in which they stand in the bar.
        legendProps={{ itemSorter: null }}
        maxBarWidth={22}
        yAxisProps={{ width: 132, tickFormatter: fitting }}
        valueFormatter={(value) => formatNumber(value, language)}
        barProps={{ isAnimationActive: false }}
        series={[
          { name: 'all', label: simple ? t.agreed : t.all, color: 'var(--kept)' },
          ...(simple ? [] : [{ name: 'some', label: t.some, color: 'var(--partly)' }]),
          { name: 'none', label: t.none, color: 'var(--unseen)' },
        ]}
      />
    </div>
  );
}
