import type { Tile } from '@amanat/domain/ledger/grow-tiles.ts';
import type { ReadHash } from '@amanat/domain/ledger/proof.ts';
import { hashReader } from '@amanat/domain/ledger/tile-hashes.ts';
import { sql } from 'kysely';
import { byteaArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { hashing } from '../platform/keys-hashing.ts';

interface Row {
  readonly level: number;
  readonly idx: number;
  readonly hashes: Buffer;
}
/** Bytes of a tile as stored (it may have grown beyond the width one asks for), or undefined. */
export async function readTile(
  db: Db,
  org: string,
  level: number,
  index: number,
): Promise<Uint8Array | undefined> {
  const { rows } = await sql<Row>`
    select hashes from journal_tile where org = ${org} and level = ${level} and idx = ${index}`.execute(db);
  return rows[0]?.hashes;
}
/**
 * A reader of every hash that proofs about these leaves need: the tiles above them, in one query. For a proof of
 * leaf i in a tree of n give i and n-1; from m to n give m-1 and n-1.
 */
export async function readTilesAbove(db: Db, org: string, leaves: readonly number[]): Promise<ReadHash> {
  const wanted = new Map<string, readonly [number, number]>();
  for (const leaf of leaves) {
    for (let level = 0, index = leaf; level < 7; level++) {
      index = Math.floor(index / 256);
      wanted.set(`${level}/${index}`, [level, index]);
    }
  }
  const names = [...wanted.values()];
  const { rows } = await sql<Row>`
    select t.level, t.idx, t.hashes
    from unnest(${names.map(([level]) => level)}::smallint[], ${names.map(([, index]) => index)}::bigint[])
      as wanted (level, idx)
    join journal_tile t on t.org = ${org} and t.level = wanted.level and t.idx = wanted.idx`.execute(db);
  const tiles = new Map(rows.map((row) => [`${row.level}/${row.idx}`, row.hashes]));
  return hashReader(hashing, (level, index) => tiles.get(`${level}/${index}`));
}
/** Stores new and grown tiles. */
export async function writeTiles(tx: Db, org: string, tiles: readonly Tile[]): Promise<void> {
  for (let at = 0; at < tiles.length; at += 200) {
    const some = tiles.slice(at, at + 200);
    const hashes = byteaArray(some.map((tile) => tile.bytes));
    await sql`
      insert into journal_tile (org, level, idx, hashes)
      select ${org}, level, idx, hashes from unnest(
        ${some.map((tile) => tile.level)}::smallint[], ${some.map((tile) => tile.index)}::bigint[],
        ${hashes}::bytea[]) as t (level, idx, hashes)
      on conflict (org, level, idx) do update set hashes = excluded.hashes`.execute(tx);
  }
}
