import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import '@mantine/charts/styles.css';
import { AreaChart } from '@mantine/charts';
import { shortDay } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { statisticsTexts } from './texts.ts';

/** The share that agreed to something, day by day; a day that is not told leaves a gap. */
export default function RateChart({ days }: { readonly days: StatisticsView['byDay']['groups'] }) {
  const t = useTexts(statisticsTexts);
  const data = days.map(({ key, rate }) => ({ day: shortDay(key).slice(0, 5), rate }));
  return (
    <div role="img" aria-label={t.chart(t.byDay)}>
      <AreaChart
        h={260}
        data={data}
        dataKey="day"
        gridAxis="x"
        tickLine="none"
        curveType="monotone"
        connectNulls={false}
        withDots={days.length < 32}
        fillOpacity={0.14}
        yAxisProps={{ domain: [0, 100], width: 44 }}
        unit=" %"
        areaProps={{ isAnimationActive: false }}
        series={[{ name: 'rate', label: t.rate, color: 'var(--kept)' }]}
      />
    </div>
  );
}
