import type { NoticePeopleView, VersionNoticeView } from '@amanat/contract/version-notice.ts';
import type { Me, MembersView, StaffNamesView } from '@amanat/contract/accounts.ts';
import type {
  BoardView,
  ConsentSummaryView,
  JournalView,
  RequestDetailView,
  RequestsView,
  RetentionView,
  TodayView,
  VersionsView,
} from '@amanat/contract/console.ts';
import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import type { HoldView } from '@amanat/contract/holds.ts';
import type { PropagationView } from '@amanat/contract/propagation.ts';
import type { ScansView } from '@amanat/contract/scans.ts';
import type { StaffFormView, WrittenView } from '@amanat/contract/staff-consent.ts';
import type { DutiesView, ProcessingRegisterView, RecipientsView } from '@amanat/contract/registers.ts';
import type { VisitsView } from '@amanat/contract/visits.ts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { closedPhases } from '@amanat/domain/requests/state.ts';
import { read } from './request.ts';

export const below = (org: string, path: string) => `/v1/organisations/${encodeURIComponent(org)}/${path}`;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read<Me>('/v1/me', signal),
  staleTime: 60_000,
  retry: false,
});
export const todayQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'today'],
    queryFn: ({ signal }) => read<TodayView>(below(org, 'today'), signal),
    refetchInterval: 30_000,
  });

export interface RequestsFilter {
  readonly open?: 'true' | 'false' | undefined;
  readonly late?: 'true' | undefined;
  readonly kind?: string | undefined;
  readonly phase?: string | undefined;
  readonly number?: string | undefined;
  readonly offset?: number | undefined;
}
export const pageSize = 50;
export const requestsQuery = (org: string, filter: RequestsFilter) =>
  queryOptions({
    queryKey: [org, 'requests', filter],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ limit: String(pageSize) });
      for (const [name, value] of Object.entries(filter))
        if (value !== undefined && value !== '' && value !== 0) query.set(name, String(value));
      return read<RequestsView>(below(org, `requests?${query}`), signal);
    },
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });

/** Whether the program carries it out. */
export function isMoving(detail: RequestDetailView | undefined): boolean {
  if (!detail || closedPhases.includes(detail.summary.phase)) return false;
  return ['approved', 'running', 'second-scan', 'ready'].includes(detail.summary.phase);
}
/** Looked at again and again while the program works on it: its plan is made or carried out, or waits for a store, or a letter is on its way. */
function isFollowed(detail: RequestDetailView | undefined): boolean {
  return (
    detail?.summary.phase === 'confirmed' ||
    (detail?.summary.waits ?? null) !== null ||
    isMoving(detail) ||
    (detail?.letters.some(({ sentAt }) => sentAt === null) ?? false)
  );
}
export const requestQuery = (org: string, number: string) =>
  queryOptions({
    queryKey: [org, 'request', number],
    // Each look at personal data is an act of the journal: while the run is followed, they are not asked for again.
    queryFn: async ({ client, queryKey, signal }) => {
      const seen = client.getQueryData<RequestDetailView>(queryKey);
      const follow = seen && isFollowed(seen);
      const path = `requests-detail/${number}${follow ? '?progress=true' : ''}`;
      const detail = await read<RequestDetailView>(below(org, path), signal);
      // What is counted elsewhere follows what happened here.
      if (seen && seen.summary.phase !== detail.summary.phase)
        for (const list of ['today', 'requests']) void client.invalidateQueries({ queryKey: [org, list] });
      if (!follow || detail.contact) return detail;
      const { contact, text, asked } = seen;
      return { ...detail, contact, text, asked };
    },
    refetchInterval: ({ state }) => (isFollowed(state.data) ? 2000 : false),
    // Coming back to the window is no new look.
    refetchOnWindowFocus: false,
  });

export const retentionQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'retention'],
    queryFn: ({ signal }) => read<RetentionView>(below(org, 'retention'), signal),
    refetchInterval: ({ state }) =>
      state.data?.schedules.some(({ last }) => last && !last.finishedAt) ? 2000 : 60_000,
  });
export const policyQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'policy'],
    queryFn: ({ signal }) => read<VersionsView>(below(org, 'policy'), signal),
  });
export const versionNoticeQuery = (org: string, number: string) =>
  queryOptions({
    queryKey: [org, 'versions', number, 'notice'],
    queryFn: ({ signal }) => read<VersionNoticeView>(below(org, `versions/${number}/notice`), signal),
    refetchInterval: ({ state }) =>
      ['scheduled', 'gathering', 'sending'].includes(state.data?.state ?? '') ? 3000 : 60_000,
  });
export const noticePeopleQuery = (org: string, number: string) =>
  queryOptions({
    queryKey: [org, 'versions', number, 'notice', 'people'],
    queryFn: ({ signal }) => read<NoticePeopleView>(below(org, `versions/${number}/notice/people`), signal),
    staleTime: 60_000,
  });
export const boardQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'promises'],
    queryFn: ({ signal }) => read<BoardView>(below(org, 'promises'), signal),
    refetchInterval: 60_000,
  });
export const consentsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'consents'],
    queryFn: ({ signal }) => read<ConsentSummaryView>(below(org, 'consents/summary'), signal),
    refetchInterval: 60_000,
  });
export const journalQuery = (org: string, kind: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [org, 'journal', kind ?? ''],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams();
      if (kind) query.set('kind', kind);
      if (pageParam !== null) query.set('before', String(pageParam));
      return read<JournalView>(below(org, `journal?${query}`), signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
export const holdsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'holds'],
    queryFn: ({ signal }) => read<{ holds: readonly HoldView[] }>(below(org, 'holds'), signal),
    refetchInterval: 60_000,
  });
export const propagationQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'propagation'],
    queryFn: ({ signal }) => read<PropagationView>(below(org, 'propagation'), signal),
    refetchInterval: 15_000,
  });
export const dutiesQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'duties'],
    queryFn: ({ signal }) => read<DutiesView>(below(org, 'duties'), signal),
  });
export const recipientsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'recipients'],
    queryFn: ({ signal }) => read<RecipientsView>(below(org, 'recipients'), signal),
  });
/** Reads the stores themselves: slower than the other registers. */
export const processingQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'processing-register'],
    queryFn: ({ signal }) => read<ProcessingRegisterView>(below(org, 'processing-register'), signal),
    staleTime: 30_000,
  });
/** What those are called who did something here: they seldom change. */
export const staffNamesQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'staff-names'],
    queryFn: ({ signal }) => read<StaffNamesView>(below(org, 'staff-names'), signal),
    staleTime: 60_000,
  });
export const membersQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'accounts'],
    queryFn: ({ signal }) => read<MembersView>(below(org, 'accounts'), signal),
  });
export const statisticsQuery = (org: string, from: string, to: string) =>
  queryOptions({
    queryKey: [org, 'statistics', from, to],
    queryFn: ({ signal }) =>
      read<StatisticsView>(below(org, `consents/statistics?from=${from}&to=${to}`), signal),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export interface StaffFormAsked {
  readonly language: 'az' | 'en' | 'ru';
  readonly medium: 'paper' | 'phone';
  readonly act: 'ask' | 'withdraw';
  readonly purposes: readonly string[];
  readonly transfers: readonly string[];
  readonly at?: string | undefined;
}
/** The words of a consent on paper or by telephone, for what is chosen. */
export const staffFormQuery = (org: string, asked: StaffFormAsked) =>
  queryOptions({
    queryKey: [org, 'staff-form', asked],
    queryFn: ({ signal }) => {
      const { language, medium, act, purposes, transfers, at } = asked;
      const query = new URLSearchParams({ language, medium, act });
      if (purposes.length > 0) query.set('purposes', purposes.join(','));
      if (transfers.length > 0) query.set('transfers', transfers.join(','));
      if (at) query.set('at', at);
      return read<StaffFormView>(below(org, `consents/form?${query}`), signal);
    },
    placeholderData: keepPreviousData,
  });
export const writtenSize = 25;
export interface WrittenFilter {
  readonly medium?: 'paper' | 'phone' | undefined;
  readonly said?: 'yes' | 'no' | undefined;
  readonly offset?: number | undefined;
}
export const writtenQuery = (org: string, filter: WrittenFilter) =>
  queryOptions({
    queryKey: [org, 'written', filter],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ limit: String(writtenSize) });
      for (const [name, value] of Object.entries(filter))
        if (value !== undefined) query.set(name, String(value));
      return read<WrittenView>(below(org, `consents/written?${query}`), signal);
    },
    placeholderData: keepPreviousData,
  });

export const visitsQuery = (org: string, from: string, to: string) =>
  queryOptions({
    queryKey: [org, 'visits', from, to],
    queryFn: ({ signal }) => read<VisitsView>(below(org, `visits/statistics?from=${from}&to=${to}`), signal),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
/** Followed closely while a visit is under way. */
export const scansQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'scans'],
    queryFn: ({ signal }) => read<ScansView>(below(org, 'scans'), signal),
    refetchInterval: ({ state }) =>
      state.data?.sites.some(({ run }) => run !== null && run.endedAt === null) ? 1500 : 60_000,
  });
