import { Button, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { journalQuery } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { entryName } from '../../words/entry-name.ts';
import { entryWords } from '../../words/entry-words.ts';
import { EntryTable } from './entry-table.tsx';
import { IntegrityCard } from './integrity-card.tsx';
import classes from './journal.module.css';
import { journalTexts } from './texts.ts';

const route = getRouteApi('/$org/journal');

export function JournalPage() {
  const t = useTexts(journalTexts);
  const words = useTexts(entryWords);
  const { language } = useLanguage();
  const { org } = useStaff();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const journal = useInfiniteQuery(journalQuery(org, kind));
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = journal;
  const first = data?.pages[0];
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const names = useMemo(() => Object.assign({}, ...(data?.pages.map((page) => page.names) ?? [])), [data]);
  const kinds = Object.entries(first?.byKind ?? {}).toSorted(([a], [b]) =>
    entryName(a, words).localeCompare(entryName(b, words), language),
  );
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <div className={classes.columns}>
          <Card
            title={t.entries}
            beside={
              <Select
                className={classes.kind}
                aria-label={t.kind}
                value={kind ?? ''}
                onChange={(value) => void navigate({ search: { kind: value || undefined }, replace: true })}
                data={[
                  { value: '', label: t.all },
                  ...kinds.map(([value, n]) => ({
                    value,
                    label: `${entryName(value, words)} · ${formatNumber(n, language)}`,
                  })),
                ]}
              />
            }
          >
            {!data && <RowsSkeleton rows={12} height={44} />}
            {data && entries.length === 0 && (
              <Empty title={t.none} icon="journal">
                {t.noneLead}
              </Empty>
            )}
            {entries.length > 0 && <EntryTable rows={entries} names={names} dimmed={isPlaceholderData} />}
            {hasNextPage && (
              <div className={classes.older}>
                <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t.older}
                </Button>
              </div>
            )}
          </Card>
          <IntegrityCard view={first} />
        </div>
      )}
    </div>
  );
}
