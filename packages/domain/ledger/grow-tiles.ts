import type { Hashing } from './entry.ts';
import { concat } from './bytes.ts';
import { rootOfPowerOfTwo, tileHashes } from './tile-hashes.ts';
import { tileWidth } from './tile.ts';

export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Concatenated 32-byte hashes; fewer than 256 at the right edge. */
  readonly bytes: Uint8Array;
}
/**
 * Adds leaf hashes to a tree of `size` leaves kept as tiles. `edge(level)` gives the bytes of the partial tile at
 * the right of a level (empty when there is none). Returns every tile that is new or longer.
 */
export function growTiles(
  hashing: Hashing,
  size: number,
  edge: (level: number) => Uint8Array,
  leaves: readonly Uint8Array[],
): readonly Tile[] {
  const changed: Tile[] = [];
  let before = size;
  let added = leaves;
  for (let level = 0; added.length > 0; level++) {
    const first = Math.floor(before / tileWidth);
    const partial = before % tileWidth === 0 ? [] : tileHashes(edge(level));
    if (partial.length !== before % tileWidth) throw new Error(`The edge of level ${level} does not fit`);
    const row = [...partial, ...added];
    const complete: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += tileWidth) {
      const hashes = row.slice(at, at + tileWidth);
      changed.push({ level, index: first + at / tileWidth, bytes: concat(...hashes) });
      if (hashes.length === tileWidth) complete.push(rootOfPowerOfTwo(hashing, hashes));
    }
    before = first;
    added = complete;
  }
  return changed;
}
