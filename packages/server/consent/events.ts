import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { mayConcernRecipients, saysWithdrawal } from '@amanat/domain/propagation/who-is-told.ts';
import { announcementChannel, announceSubjects } from '../platform/announcements.ts';
import { byteaArray, instantArray, textArray, uuidArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { noteOutgoing, noteOutgoingLast, type OutgoingChange } from '../platform/outbox.ts';
import { inOrder, prepared } from '../platform/prepared.ts';
import { uuidV7 } from '../platform/uuid-v7.ts';
import { unlinkSubjects } from './together/links.ts';

/** One event as it is stored; `id` is made when absent. `extra` is kept beside the event's own fields. */
export interface NewSubjectEvent {
  readonly subject: string;
  readonly event: SubjectEvent;
  readonly id?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Of what the journal sealed of it: `inRow` of a fresh key. */
  readonly key?: Uint8Array;
  /** Whether another event of the person is being written beside this one, and cannot be looked up yet. */
  readonly besideAnother?: boolean;
}

const insert = prepared(
  'subject-events',
  `with stored as (
    insert into subject_event (org, subject, at, id, kind, data, key)
    select $1, subject, at, id, kind, data::jsonb, key
    from unnest($2::text[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $8::bytea[])
      as new (subject, at, id, kind, data, key)
  )
  select pg_notify('${announcementChannel}', said) from unnest($7::text[]) as said`,
);

/**
 * The only writer of `subject_event`: appends events of many subjects of one organisation in one statement, inside
 * the caller's transaction, and tells with its commit whose they are, so that no gate elsewhere decides by what was
 * before. Answers their ids, in order. Refusals that take something back only of who chose before are looked up now, or
 * left to `noteRefusals`.
 */
export async function insertSubjectEvents(
  tx: Db,
  org: string,
  events: readonly NewSubjectEvent[],
  { refusals = 'now' }: { readonly refusals?: 'now' | 'last' } = {},
): Promise<readonly string[]> {
  if (events.length === 0) return [];
  const ids = events.map((e) => e.id ?? uuidV7(Date.parse(e.event.at)));
  const data = events.map(dataOf);
  const subjects = events.map((e) => e.subject);
  const erased = events.filter(({ event }) => event.kind === 'erased').map(({ subject }) => subject);
  if (erased.length > 0) await unlinkSubjects(tx, org, erased);
  const taken = takenBack(events, (i) => data[i]!).filter(
    ({ onlyAfterAnother }) => refusals === 'now' || !onlyAfterAnother,
  );
  const store = () =>
    insert(tx, [
      org,
      textArray(subjects),
      instantArray(events.map((e) => e.event.at)),
      uuidArray(ids),
      textArray(events.map((e) => e.event.kind)),
      textArray(data),
      textArray(announceSubjects(org, subjects)),
      byteaArray(events.map((e) => e.key ?? null)),
    ]);
  await (taken.length === 0 ? store() : inOrder(tx, () => noteOutgoing(tx, org, taken), store));
  return ids;
}

/**
 * Notes what was left out of `insertSubjectEvents`, as the last statement, with the journal's lock held: what another
 * server wrote of the person in the same moment stands before and is seen, or comes after and never stood. Nothing is asked
 * where nobody refused anything. Fails with `personIsLocked`.
 */
export async function noteRefusals(
  tx: Db,
  org: string,
  events: readonly (NewSubjectEvent & { readonly id: string })[],
): Promise<void> {
  const left = takenBack(events, (i) => dataOf(events[i]!)).filter(
    ({ onlyAfterAnother }) => onlyAfterAnother,
  );
  if (left.length > 0) await noteOutgoingLast(tx, org, left);
}

function dataOf({ event: { kind: _kind, at: _at, ...own }, extra }: NewSubjectEvent): string {
  return JSON.stringify(extra ? { ...extra, ...own } : own);
}

/** What people took back, which goes to the outbox in the same transaction; most batches hold nothing of the kind. */
function takenBack(
  events: readonly NewSubjectEvent[],
  dataAt: (place: number) => string,
): readonly (OutgoingChange & { readonly id: string })[] {
  return events.flatMap(({ subject, event, extra, id = '', besideAnother = false }, i) => {
    const method = extra?.['method'];
    if (!mayConcernRecipients(event, method)) return [];
    // What is written with it cannot be looked up yet.
    const isKnown = besideAnother || events.some((other, n) => n !== i && other.subject === subject);
    const onlyAfterAnother = event.kind === 'consent' && !saysWithdrawal(method) && !isKnown;
    return [{ subject, at: event.at, kind: event.kind, data: dataAt(i), onlyAfterAnother, id }];
  });
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
