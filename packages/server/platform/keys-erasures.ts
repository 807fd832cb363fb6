import { sql } from 'kysely';
import type { Db } from './db.ts';
import { keyIdLength } from './keys-subject.ts';

/** One destroyed key: a line of the erasure ledger, which is kept apart from the backups. */
export interface Erasure {
  readonly org: string;
  /** Hex id of the key. */
  readonly keyId: string;
  /** Pseudonym. */
  readonly subject: string;
  /** ISO instant. */
  readonly time: string;
  /** ISO instant at which the person was erased, where the key went with an erasure, and for which purposes rows were kept. */
  readonly erasedAt?: string;
  readonly keptFor?: readonly string[];
}
interface Row extends Omit<Erasure, 'erasedAt' | 'keptFor'> {
  readonly erasedAt: string | null;
  readonly keptFor: readonly string[] | null;
}
/** Every destroyed key since `after` (ISO instant; all unless told), oldest first. */
export async function readErasures(db: Db, after = '-infinity'): Promise<readonly Erasure[]> {
  const { rows } = await sql<Row>`
    select d.org, encode(d.key_id, 'hex') as "keyId", d.subject, d.time, e.at as "erasedAt", e.data->'keptFor' as "keptFor"
    from subject_key_destroyed d left join lateral (
      select at, data from subject_event e where e.org = d.org and e.subject = d.subject and e.kind = 'erased'
        and e.at < d.time + interval '1 hour' and e.at > d.time - interval '1 hour' order by at desc limit 1) e on true
    where d.time > ${after}::timestamptz order by d.time, d.org, d.key_id`.execute(db);
  return rows.map(({ erasedAt, keptFor, ...row }) => ({
    ...row,
    ...(erasedAt === null ? {} : { erasedAt, keptFor: keptFor ?? [] }),
  }));
}
/**
 * Destroys again, in a restored database, every key the erasure ledger names. Run before the server opens.
 * A person who came back after the erasure has a key of another id and keeps it. Returns how many keys a backup
 * had brought back.
 */
export async function replayErasures(tx: Db, erasures: readonly Erasure[]): Promise<number> {
  const ids = erasures.map((erasure) => erasure.keyId);
  const orgs = erasures.map((erasure) => erasure.org);
  const subjects = erasures.map((erasure) => erasure.subject);
  const times = erasures.map((erasure) => erasure.time);
  const { rows } = await sql<{ count: number }>`
    with erasure as (
      select org, decode(id, 'hex') as key_id, subject, time from
      unnest(${orgs}::text[], ${ids}::text[], ${subjects}::text[], ${times}::timestamptz[])
        as t (org, id, subject, time)
    ), remembered as (
      insert into subject_key_destroyed (org, key_id, subject, time)
      select org, key_id, subject, time from erasure on conflict do nothing
    ), gone as (
      delete from subject_key k using erasure e
      where k.org = e.org and k.subject = e.subject and k.key_id = e.key_id
      returning 1
    ), emptied as (
      update subject_event k set key = null from erasure e
      where k.org = e.org and k.subject = e.subject and substring(k.key from 1 for ${keyIdLength}::int) = e.key_id
      returning 1
    )
    select (select count(*) from gone) + (select count(*) from emptied) as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
