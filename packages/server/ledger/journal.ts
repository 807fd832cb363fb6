import { byteaArray, instantArray, textArray, uuidArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { inOrder, prepared } from '../platform/prepared.ts';
import type { KeyStore } from '../platform/keys.ts';
import type { BatchJournal, PreparedEntries } from './append.ts';
import { prepareEntries } from './prepare.ts';

/** The journal over the tables of 001_ledger.sql. */
export function createJournal(given: { readonly keys: KeyStore }): BatchJournal {
  const { keys } = given;
  return {
    prepare: (org, entries) => prepareEntries(keys, org, entries),
    appendPrepared: (tx, ready) => appendPrepared(keys, tx, ready),
    async append(tx, org, entries) {
      const ready = prepareEntries(keys, org, entries);
      const first = await appendPrepared(keys, tx, ready);
      return ready.entries.map((entry, i) => ({ id: ready.ids[i]!, index: first + i, entry }));
    },
  };
}

/**
 * The row of journal_log is the sequencing lock: updating it queues writers of one organisation until the
 * transaction ends, and a rollback gives the indexes back, so that there is never a gap. (An advisory lock would
 * cost a second round trip and would not travel with the shard on Citus.) Keys are stored before it is taken.
 */
async function appendPrepared(keys: KeyStore, tx: Db, given: PreparedEntries): Promise<number> {
  if (given.ids.length === 0) return 0;
  const [, first] = await inOrder(
    tx,
    () => keys.keep(tx, given.org, given.keys),
    () => insert(tx, given),
  );
  return first;
}

const insertEntries = prepared<{ first: number }>(
  'journal-entries',
  `with seq as (
    insert into journal_log as log (org, size) values ($1, $2::int)
    on conflict (org) do update set size = log.size + excluded.size
    returning size - $2::int as first
  ), stored as (
    insert into journal_entry (org, idx, id, kind, time, subject, entry, leaf_hash, sealed)
    select $1, seq.first + ord - 1, id, kind, time, subject, entry, leaf_hash, sealed
    from seq, unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::text[], $7::bytea[], $8::bytea[], $9::bytea[])
      with ordinality as new (id, kind, time, subject, entry, leaf_hash, sealed, ord)
  )
  select first from seq`,
);

async function insert(tx: Db, given: PreparedEntries): Promise<number> {
  const { org, ids, entries, bytes, leaves, sealed } = given;
  const { rows } = await insertEntries(tx, [
    org,
    ids.length,
    uuidArray(ids),
    textArray(entries.map((one) => one.kind)),
    instantArray(entries.map((one) => one.time)),
    textArray(entries.map((one) => one.subject)),
    byteaArray(bytes),
    byteaArray(leaves),
    byteaArray(sealed),
  ]);
  return rows[0]!.first;
}
