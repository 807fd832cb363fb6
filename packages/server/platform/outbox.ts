import { instantArray, textArray, uuidArray } from './binary-array.ts';
import type { Db } from './db.ts';
import { prepared } from './prepared.ts';

/** A change of a person that others are told of after the commit. */
export interface OutgoingChange {
  readonly subject: string;
  /** ISO instant. */
  readonly at: string;
  readonly kind: string;
  readonly data: string;
  /** Whether it says something only of somebody who chose before: of a stranger it is left out. */
  readonly onlyAfterAnother?: boolean;
}

/** The task that reads what is written here. */
export const fanOutTask = 'propagation.fan-out';

/**
 * One statement: what is worth noting; the person's lock, so that numbers follow the order of commits; the rows; the job.
 * Whoever takes the journal's lock takes it after this one. `offset 0` keeps looking for an earlier choice one step in the
 * index of the person's events, however many there are of others.
 */
const insert = prepared(
  'propagation-changes',
  `with noted as materialized (
    select * from unnest($2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::boolean[])
      with ordinality as new (subject, at, kind, data, only_after, n)
    where not only_after or exists (
      select from subject_event e
      where e.org = $1::text and e.subject = new.subject and e.kind = 'consent' offset 0)
  ), locked as materialized (
    select pg_advisory_xact_lock(hashtextextended('propagation ' || $1::text || ' ' || one.subject, 0))
    from (select distinct subject from noted order by subject) as one
  ), stored as (
    insert into propagation_change (org, subject, at, kind, data)
    select $1::text, subject, at, kind, data::jsonb
    from (select count(*) from locked) as held, noted
    order by n
  )
  select graphile_worker.add_job('${fanOutTask}', json_build_object('org', $1::text))
  where exists (select from noted)`,
);

/**
 * The same for those that say something only of who chose before, by whoever holds the journal's lock already and so sees
 * every choice that stands before theirs. Who waits for the journal may hold a person's lock: it is taken without waiting,
 * and where it is not to be had the statement fails.
 */
const insertLast = prepared(
  'propagation-changes-last',
  `with noted as materialized (
    select * from unnest($2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[])
      with ordinality as new (subject, at, kind, data, id, n)
    where exists (
      select from subject_event e
      where e.org = $1::text and e.subject = new.subject and e.kind = 'consent' and e.id <> new.id offset 0)
  ), locked as materialized (
    select 1 / pg_try_advisory_xact_lock(hashtextextended('propagation ' || $1::text || ' ' || one.subject, 0))::int as held
    from (select distinct subject from noted) as one
  ), stored as (
    insert into propagation_change (org, subject, at, kind, data)
    select $1::text, subject, at, kind, data::jsonb
    from (select count(held) from locked) as held, noted
    order by n
  )
  select graphile_worker.add_job('${fanOutTask}', json_build_object('org', $1::text))
  where exists (select from noted)`,
);
/** What PostgreSQL says when the lock of a person is not to be had: division by zero. */
export const personIsLocked = '22012';

/**
 * Notes changes of who chose before, as the last statement of the transaction that makes them; of a stranger nothing.
 * Fails with `personIsLocked` while somebody else is noting changes of one of them.
 */
export async function noteOutgoingLast(
  tx: Db,
  org: string,
  changes: readonly (OutgoingChange & { readonly id: string })[],
): Promise<void> {
  await insertLast(tx, [
    org,
    textArray(changes.map(({ subject }) => subject)),
    instantArray(changes.map(({ at }) => at)),
    textArray(changes.map(({ kind }) => kind)),
    textArray(changes.map(({ data }) => data)),
    uuidArray(changes.map(({ id }) => id)),
  ]);
}

/** Notes changes in the transaction that makes them; they are told to recipients when it commits. */
export async function noteOutgoing(tx: Db, org: string, changes: readonly OutgoingChange[]): Promise<void> {
  await insert(tx, [
    org,
    textArray(changes.map(({ subject }) => subject)),
    instantArray(changes.map(({ at }) => at)),
    textArray(changes.map(({ kind }) => kind)),
    textArray(changes.map(({ data }) => data)),
    changes.map(({ onlyAfterAnother }) => onlyAfterAnother === true),
  ]);
}
