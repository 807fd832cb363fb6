import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { RequestState } from '@amanat/domain/requests/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Channel, Language } from './ask.ts';
import type { RequestRow } from './store.ts';

/** A row of a list of requests: nothing that names a person. */
export interface RequestSummary {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly subject: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly phase: RequestState['phase'];
  readonly receivedAt: string;
  readonly due: string;
  readonly dueBefore: string;
  /** Since when the term stands still, waiting for the person; null while it runs. */
  readonly pausedAt: string | null;
  readonly closedAt: string | null;
  readonly handler: string | null;
  /** Answered after the term, or still open past it. */
  readonly late: boolean;
  /** Code of the store's fault it waits for, and until when. */
  readonly waits: { readonly code: string; readonly until: string | null } | null;
}
export interface RequestFilter {
  readonly open?: boolean;
  readonly late?: boolean;
  readonly kind?: RequestKind;
  readonly phase?: RequestState['phase'];
  /** Due on or before this day. */
  readonly dueBy?: string;
  readonly subject?: string;
  /** Beginning of the number. */
  readonly number?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Requests of an organisation: open ones by due date, who waits longest first, those whose term stands still after them;
 * then closed ones, newest first.
 */
export async function listRequests(
  db: Db,
  org: string,
  filter: RequestFilter,
  now: string,
): Promise<{ total: number; requests: readonly RequestSummary[] }> {
  const where = sql.join(
    [
      sql`org = ${org}`,
      ...(filter.open === undefined
        ? []
        : [filter.open ? sql`closed_at is null` : sql`closed_at is not null`]),
      ...(filter.late
        ? [sql`paused_at is null and coalesce(closed_at, ${now}::timestamptz) >= due_before`]
        : []),
      ...(filter.kind ? [sql`kind = ${filter.kind}`] : []),
      ...(filter.phase ? [sql`phase = ${filter.phase}`] : []),
      ...(filter.dueBy ? [sql`paused_at is null and due_date <= ${filter.dueBy}::date`] : []),
      ...(filter.subject ? [sql`subject = ${filter.subject}`] : []),
      ...(filter.number ? [sql`starts_with(number, ${filter.number})`] : []),
    ],
    sql` and `,
  );
  const count = await sql<{ n: number }>`select count(*) as n from request where ${where}`.execute(db);
  const { rows } = await sql<RequestRow>`select * from request where ${where}
    order by closed_at is not null, kind = 'guardian-report' and closed_at is null desc, paused_at is not null, case when closed_at is null then due_before end,
      case when closed_at is null then received_at end, received_at desc, id
    limit ${Math.min(filter.limit ?? 50, 500)} offset ${filter.offset ?? 0}`.execute(db);
  return { total: count.rows[0]?.n ?? 0, requests: rows.map((row) => summary(row, now)) };
}
export function summary(row: RequestRow, now: string): RequestSummary {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    channel: row.channel,
    language: row.language,
    phase: row.phase,
    receivedAt: row.received_at,
    due: row.due_date,
    dueBefore: row.due_before,
    pausedAt: row.paused_at,
    closedAt: row.closed_at,
    handler: row.handler,
    late: row.paused_at === null && (row.closed_at ?? now) >= row.due_before,
    waits: row.wait_code ? { code: row.wait_code, until: row.wait_until } : null,
  };
}
