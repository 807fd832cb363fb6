import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { consentsQuery } from '../../api/queries.ts';
import { ago } from '../../format/ago.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useNow } from '../../parts/use-now.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './consents.module.css';
import { PurposeTable } from './purpose-table.tsx';
import { consentsTexts } from './texts.ts';

const DayChart = lazy(() => import('./day-chart.tsx'));

/** What people chose: by day, and by purpose. Counts only, nobody in particular. */
export function Consents() {
  const t = useTexts(consentsTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const now = useNow(10);
  const { data, error } = useQuery(consentsQuery(org));
  const total = data && formatNumber(data.total, language);
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data ? (
        <ProblemNote error={error} />
      ) : (
        <div className={classes.stack}>
          <Card
            title={t.byDay}
            beside={
              <span className={classes.beside}>
                <span>
                  {t.total}: <b>{total ?? '\u00A0'}</b>
                </span>
                <span>
                  {t.last}: {data?.lastAt ? ago(data.lastAt, now, language) : t.never}
                </span>
              </span>
            }
            padded
          >
            <div className={classes.chart}>
              {data?.total === 0 ? (
                <Empty title={t.none} icon="consents">
                  {t.noneLead}
                </Empty>
              ) : (
                <Suspense fallback={<Skeleton height={280} />}>
                  {data ? <DayChart days={data.byDay} /> : <Skeleton height={280} />}
                </Suspense>
              )}
            </div>
          </Card>
          <Card title={t.byPurpose}>
            {data ? <PurposeTable byPurpose={data.byPurpose} /> : <RowsSkeleton rows={4} height={44} />}
          </Card>
        </div>
      )}
    </div>
  );
}
