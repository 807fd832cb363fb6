import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { RequestsSearch } from '../../app/search-params.ts';
import { pageSize, requestsQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { Filters } from './filters.tsx';
import { numberPrefix } from './full-number.ts';
import { NoRequests } from './no-requests.tsx';
import { RequestTable } from './request-table.tsx';
import { requestsTexts } from './texts.ts';

const route = getRouteApi('/$org/requests');

/** Open ones unless the address says otherwise; a search by number looks among all. */
function filterOf({ open, number, ...rest }: RequestsSearch) {
  const which = open ?? (number ? 'all' : 'true');
  return {
    ...rest,
    number: number && numberPrefix(number),
    open: which === 'all' ? undefined : which,
  } as const;
}

/** All requests, filtered by what the address says, so that a link or a bookmark keeps the filter. */
export function Requests() {
  const t = useTexts(requestsTexts);
  const { org } = useStaff();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPlaceholderData } = useQuery(requestsQuery(org, filterOf(search)));
  const change = (next: RequestsSearch) =>
    void navigate({ search: { ...search, offset: undefined, ...next } });
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <Filters search={search} change={change} clear={() => void navigate({ search: {} })} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <Card title={t.list} beside={data ? t.count(data.total) : '\u00A0'}>
          {!data && <RowsSkeleton rows={10} height={44} />}
          {data?.total === 0 && <NoRequests search={search} />}
          {data && data.total > 0 && <RequestTable rows={data.requests} dimmed={isPlaceholderData} />}
          {data && (
            <Pager
              from={search.offset ?? 0}
              size={pageSize}
              total={data.total}
              go={(offset) => change({ offset: offset || undefined })}
            />
          )}
        </Card>
      )}
    </div>
  );
}
