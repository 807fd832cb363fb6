import type { BoardRowView } from '@amanat/contract/console.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { boardQuery } from '../../api/queries.ts';
import type { PromisesSearch } from '../../app/search-params.ts';
import { foldText } from '../../format/fold.ts';
import { shortInstant } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { BoardCard } from './board-card.tsx';
import { PromiseDrawer } from './promise-drawer.tsx';
import { PromiseList } from './promise-list.tsx';
import classes from './promises.module.css';
import { promisesTexts } from './texts.ts';

const route = getRouteApi('/$org/promises');

function matches(row: BoardRowView, { state, find }: PromisesSearch): boolean {
  if (state && row.state !== state) return false;
  if (!find) return true;
  const text = foldText(
    [row.id, row.says, ...[row.name, row.text, row.because].flatMap(Object.values)].join(' '),
  );
  return foldText(find)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The promise board: a wall one can read from across the room, and the list behind it. */
export function Promises() {
  const t = useTexts(promisesTexts);
  const { org } = useStaff();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useQuery(boardQuery(org));
  const { state, find } = search;
  const shown = useMemo(
    () => data?.promises.filter((row) => matches(row, { state, find })) ?? [],
    [data, state, find],
  );
  const dimmed = useMemo(() => {
    const kept = new Set(shown.map(({ id }) => id));
    return new Set(data?.promises.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  }, [data, shown]);
  const change = (next: PromisesSearch) =>
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  return (
    <div>
      <PageHead title={t.title} lead={data && t.lead(String(data.version), shortInstant(data.at))} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <div className={classes.stack}>
          <BoardCard board={data} dimmed={dimmed} chosen={search.id} choose={(id) => change({ id })} />
          <PromiseList board={data} shown={shown} search={search} change={change} />
        </div>
      )}
      <PromiseDrawer
        row={data?.promises.find(({ id }) => id === search.id)}
        close={() => change({ id: undefined })}
      />
    </div>
  );
}
