import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import type { BatchJournal, PreparedEntries } from './append.ts';
import { prepareEntries } from './prepare.ts';

/** The journal over the tables of 001_ledger.sql. */
export function createJournal(given: { readonly keys: KeyStore }): BatchJournal {
  const { keys } = given;
  return {
    prepare: (tx, org, entries) => prepareEntries(keys, tx, org, entries),
    appendPrepared,
    async append(tx, org, entries) {
      const prepared = await prepareEntries(keys, tx, org, entries);
      const first = await appendPrepared(tx, prepared);
      return prepared.entries.map((entry, i) => ({ id: prepared.ids[i]!, index: first + i, entry }));
    },
  };
}

/**
 * The row of journal_log is the sequencing lock: updating it queues writers of one organisation until the
 * transaction ends, and a rollback gives the indexes back, so that there is never a gap. (An advisory lock would
 * cost a second round trip and would not travel with the shard on Citus.)
 */
async function appendPrepared(tx: Db, prepared: PreparedEntries): Promise<number> {
  if (prepared.ids.length === 0) return 0;
  const first = await insert(tx, prepared);
  if (first !== undefined) return first;
  await sql`insert into journal_log (org, size) values (${prepared.org}, 0) on conflict do nothing`.execute(
    tx,
  );
  return (await insert(tx, prepared))!;
}

async function insert(tx: Db, prepared: PreparedEntries): Promise<number | undefined> {
  const { org, ids, entries, bytes, leaves, sealed } = prepared;
  const count = ids.length;
  // Everything binary travels in one value with its offsets: an array of bytea would be hexadecimal text.
  const parts: Uint8Array[] = [];
  const ends: number[] = [];
  let length = 0;
  for (let i = 0; i < count; i++) {
    const box = sealed[i];
    parts.push(bytes[i]!, leaves[i]!);
    length += bytes[i]!.length;
    ends.push(length);
    length += 32;
    if (box) {
      parts.push(box);
      length += box.length;
    }
    ends.push(length);
  }
  const { rows } = await sql<{ first: number }>`
    with seq as (
      update journal_log set size = size + ${count}::int where org = ${org} returning size - ${count}::int as first
    ), given as (
      select id, kind, time, subject, ord, entry_end, lag(box_end, 1, 0) over (order by ord) as start, box_end
      from unnest(
        ${ids}::uuid[], ${entries.map((one) => one.kind)}::text[], ${entries.map((one) => one.time)}::timestamptz[],
        ${entries.map((one) => one.subject)}::text[],
        ${ends.filter((_, i) => i % 2 === 0)}::int[], ${ends.filter((_, i) => i % 2 === 1)}::int[]
      ) with ordinality as t (id, kind, time, subject, entry_end, box_end, ord)
    ), stored as (
      insert into journal_entry (org, idx, id, kind, time, subject, entry, leaf_hash, sealed)
      select ${org}, seq.first + ord - 1, id, kind, time, subject,
        substring(blob from start + 1 for entry_end - start),
        substring(blob from entry_end + 1 for 32),
        case when box_end > entry_end + 32 then substring(blob from entry_end + 33 for box_end - entry_end - 32) end
      from seq, given, (select ${Buffer.concat(parts)}::bytea as blob) as bytes
    )
    select first from seq`.execute(tx);
  return rows[0]?.first;
}
