import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { timeOrderedUuid } from './uuid.ts';

/** One event as it is stored; `id` is made when absent. `extra` is kept beside the event's own fields. */
export interface NewSubjectEvent {
  readonly subject: string;
  readonly event: SubjectEvent;
  readonly id?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * The only writer of `subject_event`: appends events of many subjects of one organisation in one statement, inside
 * the caller's transaction. Answers their ids, in order.
 */
export async function insertSubjectEvents(
  tx: Db,
  org: string,
  events: readonly NewSubjectEvent[],
): Promise<readonly string[]> {
  if (events.length === 0) return [];
  const ids = events.map((e) => e.id ?? timeOrderedUuid(Date.parse(e.event.at)));
  const data = events.map(({ event: { kind: _kind, at: _at, ...own }, extra }) =>
    JSON.stringify(extra ? { ...extra, ...own } : own),
  );
  await sql`
    insert into subject_event (org, subject, at, id, kind, data)
    select ${org}, subject, at, id, kind, data::jsonb
    from unnest(
      ${events.map((e) => e.subject)}::text[], ${events.map((e) => e.event.at)}::timestamptz[],
      ${ids}::uuid[], ${events.map((e) => e.event.kind)}::text[], ${data}::text[]
    ) as new (subject, at, id, kind, data)`.execute(tx);
  return ids;
}

/**
 * Appends events of one subject: objections, restrictions, holds, contract and account changes. Call it in the
 * transaction that also writes the journal entry. Answers the events' ids.
 */
export function appendSubjectEvents(
  tx: Db,
  org: string,
  subject: string,
  events: readonly SubjectEvent[],
): Promise<readonly string[]> {
  return insertSubjectEvents(
    tx,
    org,
    events.map((event) => ({ subject, event })),
  );
}
