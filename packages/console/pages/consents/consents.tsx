import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Subject } from '@amanat/contract/gate.ts';
import { lazy, Suspense, useState } from 'react';
import { consentsQuery } from '../../api/queries.ts';
import { takeOver } from '../../app/hand-over.ts';
import { ago } from '../../format/ago.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { icons } from '../../parts/icons.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useNow } from '../../parts/use-now.ts';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './consents.module.css';
import { Person } from './person/person.tsx';
import { SearchCard } from './person/search-card.tsx';
import { PurposeTable } from './purpose-table.tsx';
import { consentsTexts } from './texts.ts';

const DayChart = lazy(() => import('./day-chart.tsx'));

interface Asked {
  readonly subject: Subject;
  /** Each question is one of its own, also about the same person. */
  readonly times: number;
}

/** What people chose, counted; and what one person chose, for whoever has to know. */
export function Consents() {
  const t = useTexts(consentsTexts);
  const { org } = useStaff();
  const [asked, setAsked] = useState<Asked | null>(() => {
    const subject = takeOver();
    return subject && { subject, times: 1 };
  });
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <div className={classes.ways}>
        <ButtonLink
          to="/$org/consents/written"
          params={{ org }}
          leftSection={<icons.paper size={16} aria-hidden />}
        >
          {t.written}
        </ButtonLink>
      </div>
      <div className={classes.stack}>
        <SearchCard
          find={(subject) => setAsked((before) => ({ subject, times: (before?.times ?? 0) + 1 }))}
          found={asked !== null}
          clear={() => setAsked(null)}
        />
        {asked ? <Person key={asked.times} subject={asked.subject} /> : <Counted />}
      </div>
    </div>
  );
}

/** By day and by purpose: nobody in particular. */
function Counted() {
  const t = useTexts(consentsTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const now = useNow(10);
  const { data, error } = useQuery(consentsQuery(org));
  const total = data && formatNumber(data.total, language);
  if (error && !data) return <PageProblem error={error} />;
  return (
    <>
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
      <Card
        title={t.byPurpose}
        beside={
          <span className={classes.beside}>
            <span>
              {t.people}: <b>{data ? formatNumber(data.people, language) : '\u00A0'}</b>
            </span>
          </span>
        }
      >
        {data ? <PurposeTable byPurpose={data.byPurpose} /> : <RowsSkeleton rows={4} height={44} />}
      </Card>
    </>
  );
}
