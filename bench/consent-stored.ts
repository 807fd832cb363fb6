/** Fills the tables as so many consents over the years leave them, in SQL: the real path would take minutes. */
import type { Database } from '@amanat/server/platform/db.ts';
import { inChunks } from './in-chunks.ts';

/**
 * One consent for each number: its event with the key of its content, and its journal entry, shaped after the newest real ones.
 * Leaf hashes are those of the entries, so that the journal integrates and verifies as it does in earnest.
 */
const statement = `
  with sample as (
    select e.org, e.data, octet_length(j.sealed) as sealed, octet_length(e.key) as key,
      convert_from(j.entry, 'UTF8')::json as entry
    from subject_event e join journal_entry j on j.org = e.org and j.id = e.id
    order by e.at desc limit 1
  ), seq as (
    update journal_log set size = size + $2::int returning size - $2::int as first
  ), person as (
    select n, first + n - $1::bigint as idx,
      translate(encode(substring(sha256(('person ' || n)::bytea) for 24), 'base64'), '+/', '-_') as subject,
      sha256(('noise ' || n)::bytea) as noise,
      timestamptz '2024-01-01 00:00:00Z' + n * interval '0.05 s' as at
    from seq, generate_series($1::bigint, $1::bigint + $2::int - 1) as n
  ), consent as (
    select p.*, s.*, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as instant,
      overlay(overlay(overlay(encode(substring(noise for 16), 'hex')
        placing lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') from 1 for 12)
        placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid as id
    from person p, sample s
  ), written as (
    select *, convert_to(format(
      '{"actor":"%s","commitment":"%s","kind":"consent.recorded","org":"%s","refs":%s,"subject":"%s","time":"%s","v":1}',
      subject, encode(noise, 'hex'), org, entry->'refs', subject, instant), 'UTF8') as bytes
    from consent
  ), events as (
    insert into subject_event (org, subject, at, id, kind, data, key)
    select org, subject, at, id, 'consent', data, substring(noise || noise for key) from written order by subject
  )
  insert into journal_entry (org, idx, id, kind, time, subject, entry, leaf_hash, sealed)
  select org, idx, id, 'consent.recorded', at, subject, bytes, sha256('\\x00'::bytea || bytes),
    substring(decode(repeat(encode(noise, 'hex'), 64), 'hex') for sealed)
  from written`;

/** Adds consents until `wanted` are stored; at least one real one must be there as the pattern. */
export async function storeConsents(database: Database, wanted: number): Promise<void> {
  const { rows } = await database.pool.query<{ n: number }>('select count(*) as n from subject_event');
  await inChunks(database, Number(rows[0]?.n ?? 0), wanted, (client, at, count) =>
    client.query(statement, [at, count]),
  );
}
