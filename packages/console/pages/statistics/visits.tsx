import type { VisitsView } from '@amanat/contract/visits.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { visitsQuery } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { shortDay } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { CsvButton } from './csv-button.tsx';
import { visitsCsv } from './csv.ts';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';
import { visitsTexts } from './visits-texts.ts';

const VisitsChart = lazy(() => import('./visits-chart.tsx'));
const traits = ['byPage', 'byReferrer', 'byEvent', 'byBrowser', 'bySystem', 'bySite'] as const;
type Group = VisitsView['byDay']['groups'][number];

/** The organisation's own statistics of visits, where its declaration has them: counts, and nobody among them. */
export function Visits({ from, to }: { readonly from: string; readonly to: string }) {
  const t = useTexts(visitsTexts);
  const { org } = useStaff();
  const { data: view, error } = useQuery(visitsQuery(org, from, to));
  if (error && !view) return <PageProblem error={error} />;
  if (!view || (!view.declared && view.total.visits === 0)) return null;
  const shown = traits.filter((trait) => view[trait].groups.length > 0);
  return (
    <section className={classes.visits} aria-label={t.title}>
      <div className={classes.tools}>
        <div>
          <h2>{t.title}</h2>
          <p className={classes.note}>{t.lead}</p>
        </div>
        {view.total.visits > 0 && <CsvButton name="visits" label={t.csv} view={view} csv={visitsCsv} />}
      </div>
      {view.total.visits === 0 ? (
        <Card title={t.byDay}>
          <Empty title={t.none} icon="statistics">
            {t.noneLead(String(view.threshold.group))}
          </Empty>
        </Card>
      ) : (
        <div className={classes.stack}>
          <Totals view={view} />
          <Card title={t.byDay} padded>
            <Suspense fallback={<Skeleton height={220} />}>
              <VisitsChart days={view.byDay.groups} />
            </Suspense>
            <VisitsTable label={t.byDay} groups={view.byDay.groups} name={shortDay} />
          </Card>
          <div className={classes.pair}>
            {shown.map((trait) => (
              <Card key={trait} title={t[trait]}>
                <VisitsTable
                  label={t[trait]}
                  groups={view[trait].groups.slice(0, 20)}
                  name={(key) => (key === 'other' ? t.other : key)}
                  isOpen
                  views={trait === 'byEvent' ? t.times : t.views}
                />
              </Card>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function Totals({ view }: { readonly view: VisitsView }) {
  const t = useTexts(visitsTexts);
  const { language } = useLanguage();
  const figures = [
    [t.visits, view.total.visits],
    [t.views, view.total.views],
    [t.hidden, view.hiddenDays],
  ] as const;
  return (
    <div>
      <dl className={`${classes.headline} ${classes.three}`}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t.note(String(view.threshold.group))}</p>
    </div>
  );
}

const looks = { visits: { numbers: true, width: 96 }, views: { numbers: true, width: 96 } } as const;

/** Groups in figures; folded under a chart, open where it stands alone. */
function VisitsTable({
  label,
  groups,
  name,
  views,
  isOpen = false,
}: {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly name: (key: string) => string;
  readonly views?: string;
  readonly isOpen?: boolean;
}) {
  const t = useTexts(visitsTexts);
  const { table } = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const columns = useMemo<readonly Column<Group>[]>(
    () => [
      { id: 'group', header: label, cell: ({ row }) => name(row.original.key) },
      { id: 'visits', header: t.visits, cell: ({ row }) => formatNumber(row.original.visits, language) },
      {
        id: 'views',
        header: views ?? t.views,
        cell: ({ row }) => formatNumber(row.original.views, language),
      },
    ],
    [t, language, label, name, views],
  );
  const rows = <DataTable label={label} columns={columns} rows={groups} looks={looks} />;
  if (isOpen) return rows;
  return (
    <details className={classes.table}>
      <summary>{table}</summary>
      {rows}
    </details>
  );
}
