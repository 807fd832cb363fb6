import type { VisitsView } from '@amanat/contract/visits.ts';
import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { formatNumber } from '../../format/number.ts';
import { shortDay } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { visitsTexts } from './visits-texts.ts';

/** Visits day by day; a day that is not told is not there. */
export default function VisitsChart({ days }: { readonly days: VisitsView['byDay']['groups'] }) {
  const t = useTexts(visitsTexts);
  const { language } = useLanguage();
  const data = days.map(({ key, visits }) => ({ day: shortDay(key).slice(0, 5), visits }));
  return (
    <div role="img" aria-label={t.chart(t.byDay)}>
      <BarChart
        h={220}
        data={data}
        dataKey="day"
        gridAxis="x"
        tickLine="none"
        maxBarWidth={36}
        yAxisProps={{ width: 52 }}
        valueFormatter={(value) => formatNumber(value, language)}
        barProps={{ isAnimationActive: false }}
        series={[{ name: 'visits', label: t.visits, color: 'var(--brand)' }]}
      />
    </div>
  );
}
