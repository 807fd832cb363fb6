import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { sameBytes } from '@amanat/domain/ledger/bytes.ts';
import { growTiles } from '@amanat/domain/ledger/grow-tiles.ts';
import { rootAt } from '@amanat/domain/ledger/proof.ts';
import { tileHashes } from '@amanat/domain/ledger/tile-hashes.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { inTransaction } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { problems } from '../platform/problem.ts';
import { lastCheckpoint, signCheckpoint, statementOf } from './checkpoints.ts';
import { readTile, readTilesAbove, writeTiles } from './tiles.ts';

const fail = problems(ledgerErrors);
/** Most entries taken into the tree in one transaction: so few that those who wait for an answer meanwhile do not notice. */
export const chunk = 2000;

/**
 * Takes the organisation's committed entries that are not in the tree yet into it, and signs a checkpoint over
 * them, in one transaction. Returns how many; 0 when there are none or another process is at it. Throws
 * AMANAT-JRN-005, and signs nothing, when the stored tree is not the one last signed.
 */
export function integrate(db: Db, keys: KeyStore, org: string, time: string): Promise<number> {
  return inTransaction(db, async (tx) => {
    const size = await lockTree(tx, org);
    if (size === undefined) return 0;
    await assertContinues(tx, org, size);
    const leaves = await newLeaves(tx, org, size);
    if (leaves.length === 0) return 0;
    await extend(tx, org, size, leaves);
    const grown = size + leaves.length;
    const root = rootAt(hashing, await readTilesAbove(tx, org, [grown - 1]), grown);
    await sql`
      insert into journal_checkpoint (org, size, time, note)
      values (${org}, ${grown}, ${time}, ${signCheckpoint(keys, org, grown, root)})`.execute(tx);
    return leaves.length;
  });
}
/** Locks the tree for this transaction; undefined when another process holds it. */
async function lockTree(tx: Db, org: string): Promise<number | undefined> {
  await sql`insert into journal_tree (org, size) values (${org}, 0) on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ size: number }>`
    select size from journal_tree where org = ${org} for update skip locked`.execute(tx);
  return rows[0]?.size;
}
async function assertContinues(tx: Db, org: string, size: number): Promise<void> {
  const last = await lastCheckpoint(tx, org);
  if ((last?.size ?? 0) !== size) throw fail('AMANAT-JRN-005');
  if (!last) return;
  const read = await readTilesAbove(tx, org, [size - 1]);
  if (!sameBytes(rootAt(hashing, read, size), statementOf(last).root)) throw fail('AMANAT-JRN-005');
}
/** In one value: to take thousands of rows apart would keep everybody else waiting. */
async function newLeaves(tx: Db, org: string, size: number): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ count: number; last: number | null; leaves: Buffer | null }>`
    select count(*) as count, max(idx) as last, string_agg(leaf_hash, ''::bytea order by idx) as leaves
    from journal_entry where org = ${org} and idx >= ${size} and idx < ${size + chunk}`.execute(tx);
  const { count, last, leaves } = rows[0]!;
  if (last === null || !leaves) return [];
  if (last !== size + count - 1 || leaves.length !== 32 * count) throw fail('AMANAT-JRN-005');
  return tileHashes(leaves);
}
async function extend(tx: Db, org: string, size: number, leaves: readonly Uint8Array[]): Promise<void> {
  const edges: Uint8Array[] = [];
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / 256)) {
    edges.push((await readTile(tx, org, level, Math.floor(hashes / 256))) ?? new Uint8Array(0));
  }
  const edge = (level: number) => edges[level] ?? new Uint8Array(0);
  await writeTiles(tx, org, growTiles(hashing, size, edge, leaves));
  const grown = size + leaves.length;
  await sql`update journal_tree set size = ${grown} where org = ${org}`.execute(tx);
  await sql`
    insert into journal_kind (org, kind, entries)
    select org, kind, count(*) from journal_entry
    where org = ${org} and idx >= ${size} and idx < ${grown} group by org, kind
    on conflict (org, kind) do update set entries = journal_kind.entries + excluded.entries`.execute(tx);
}
