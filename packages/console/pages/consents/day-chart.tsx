import type { ConsentSummaryView } from '@amanat/contract/console.ts';
import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { shortDay } from '../../format/time.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { consentsTexts } from './texts.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

/** Choices by day, stacked by what was chosen. Loaded when it is looked at: charts are heavy. */
export default function DayChart({ days }: { readonly days: ConsentSummaryView['byDay'] }) {
  const t = useTexts(consentsTexts);
  const { language } = useLanguage();
  const data = days.map((each) => ({ ...each, day: shortDay(each.day).slice(0, 5) }));
  const most = Math.max(0, ...days.map(({ day: _day, ...counts }) => sum(Object.values(counts))));
  return (
    <div role="img" aria-label={t.chartLabel}>
      <BarChart
        h={280}
        data={data}
        dataKey="day"
        type="stacked"
        withLegend
        legendProps={{ itemSorter: null }}
        gridAxis="x"
        tickLine="none"
        // Choices are counted whole: no more lines than there are of them.
        yAxisProps={{ allowDecimals: false, tickCount: Math.min(5, most + 1) }}
        maxBarWidth={34}
        valueFormatter={(value) => formatNumber(value, language)}
        barProps={{ isAnimationActive: false }}
        series={[
          { name: 'accepted', label: t.accepted, color: 'var(--kept)' },
          { name: 'customised', label: t.customised, color: 'var(--partly)' },
          { name: 'rejected', label: t.rejected, color: 'var(--unseen)' },
          { name: 'withdrawn', label: t.back, color: 'var(--risk)' },
          { name: 'other', label: t.other, color: 'var(--ink-3)' },
        ]}
      />
    </div>
  );
}
