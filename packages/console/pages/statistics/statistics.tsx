import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { statisticsQuery } from '../../api/queries.ts';
import { type PeriodDays, periods } from '../../app/search-params.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { formatNumber } from '../../format/number.ts';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useNow } from '../../parts/use-now.ts';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { CsvButton } from './csv-button.tsx';
import { statisticsCsv } from './csv.ts';
import { hasRate } from './drawable.ts';
import { GroupCard } from './group-card.tsx';
import { GroupTable } from './group-table.tsx';
import { useGroupNames } from './group-names.ts';
import { Headline } from './headline.tsx';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';
import { Undrawn } from './undrawn.tsx';
import { Variants } from './variants.tsx';
import { Visits } from './visits.tsx';

const route = getRouteApi('/$org/statistics');
const RateChart = lazy(() => import('./rate-chart.tsx'));
const traits = ['byPurpose', 'bySite', 'byLanguage', 'byVersion'] as const;

/** How people answer the banner, counted by day, site, language and version; small numbers never leave the server. */
export function Statistics() {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const { days = '30d' } = route.useSearch();
  const navigate = route.useNavigate();
  const to = bakuDateOf(new Date(useNow(60)).toISOString());
  const from = addDays(to, 1 - Number.parseInt(days, 10));
  const { data, error } = useQuery(statisticsQuery(org, from, to));
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t.period}
          value={days}
          onChange={(value) => void navigate({ search: { days: value as PeriodDays }, replace: true })}
          data={periods.map((value) => ({
            value,
            label: t.days(formatNumber(Number.parseInt(value, 10), language)),
          }))}
        />
        {data && data.total.total > 0 && (
          <CsvButton name="statistics" label={t.csv} view={data} csv={statisticsCsv} />
        )}
      </div>
      {error && !data && <PageProblem error={error} />}
      {!data && !error && <Skeleton height={420} radius={12} />}
      {data?.total.total === 0 && (
        <Card title={t.byDay}>
          <Empty title={t.none1} icon="statistics">
            {t.noneLead(String(data.threshold.group))}
          </Empty>
        </Card>
      )}
      {data && data.total.total > 0 && <Figures view={data} />}
      <Visits from={from} to={to} />
    </div>
  );
}

function Figures({ view }: { readonly view: StatisticsView }) {
  const t = useTexts(statisticsTexts);
  const nameOf = useGroupNames();
  return (
    <div className={classes.stack}>
      <Headline view={view} />
      <Card title={t.byDay} padded>
        {view.byDay.groups.some(hasRate) ? (
          <Suspense fallback={<Skeleton height={260} />}>
            <RateChart days={view.byDay.groups} />
          </Suspense>
        ) : (
          <Undrawn
            groups={view.byDay.groups}
            name={(key) => nameOf('byDay', key)}
            cell={view.threshold.cell}
          />
        )}
        <GroupTable
          label={t.byDay}
          first={t.day}
          groups={view.byDay.groups}
          name={(key) => nameOf('byDay', key)}
          cell={view.threshold.cell}
        />
      </Card>
      <div className={classes.pair}>
        {traits.map((trait) => (
          <GroupCard
            key={trait}
            title={t[trait]}
            counted={view[trait]}
            name={(key) => nameOf(trait, key)}
            cell={view.threshold.cell}
            simple={trait === 'byPurpose'}
          />
        ))}
      </div>
      <Variants view={view} />
    </div>
  );
}
