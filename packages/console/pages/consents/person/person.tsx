import type { ConsentHistoryAnswer } from '@amanat/contract/consent-reads.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { below } from '../../../api/queries.ts';
import { send } from '../../../api/request.ts';
import { useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Pseudonym } from '../../../parts/pseudonym.tsx';
import { RowsSkeleton } from '../../../parts/rows-skeleton.tsx';
import { ProblemNote } from '../../../problems/problem-note.tsx';
import { useStaff } from '../../../shell/use-staff.ts';
import classes from './person.module.css';
import { StateCard } from './state-card.tsx';
import { personTexts } from './texts.ts';
import { Timeline } from './timeline.tsx';

/** Everything one person said: what stands, at any instant, and how it came to that, each with its words and proof. */
export function Person({ subject }: { readonly subject: Subject }) {
  const t = useTexts(personTexts);
  const { org } = useStaff();
  // The person stands in no key: a key of this mount, and nothing kept when it goes.
  const mount = useId();
  const history = useInfiniteQuery({
    queryKey: [org, 'person', mount],
    queryFn: ({ pageParam }) =>
      send<ConsentHistoryAnswer>('POST', below(org, 'consents/history'), {
        subject,
        limit: 25,
        ...(pageParam ? { before: pageParam } : {}),
      }) as Promise<ConsentHistoryAnswer>,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    gcTime: 0,
    // Each look is an act of the journal: only when somebody looks.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const first = history.data?.pages[0];
  if (history.error && !first) return <ProblemNote error={history.error} />;
  if (!first)
    return (
      <Card title={t.timeline}>
        <RowsSkeleton rows={4} height={64} />
      </Card>
    );
  const records = history.data?.pages.flatMap((page) => page.records) ?? [];
  return (
    <>
      <div className={classes.who}>
        <span>{t.who}</span>
        {first.pseudonyms.map((each) => (
          <Pseudonym key={each} value={each} />
        ))}
        <span>{t.records(first.total)}</span>
      </div>
      {first.total === 0 ? (
        <Card title={t.timeline}>
          <Empty title={t.nobody} icon="consents">
            {t.nobodyLead}
          </Empty>
        </Card>
      ) : (
        <>
          <StateCard subject={subject} spans={first.spans} />
          <Timeline
            records={records}
            more={history.hasNextPage ? () => void history.fetchNextPage() : null}
            loading={history.isFetchingNextPage}
          />
        </>
      )}
    </>
  );
}
