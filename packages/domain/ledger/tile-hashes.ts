import type { Hashing } from './entry.ts';
import { nodeHash } from './hash.ts';
import type { ReadHash } from './proof.ts';
import { tileHeight, tileWidth } from './tile.ts';

/** The hashes in a tile's bytes: 32 each, concatenated. */
export function tileHashes(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / 32) }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
}
/** Root over hashes whose number is a power of two. */
export function rootOfPowerOfTwo(hashing: Hashing, hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1) {
    const below = row;
    row = Array.from({ length: below.length / 2 }, (_, i) =>
      nodeHash(hashing, below[i * 2]!, below[i * 2 + 1]!),
    );
  }
  return row[0]!;
}
/** Reads any complete subtree's root from tiles; throws when a tile is missing or too short. */
export function hashReader(
  hashing: Hashing,
  readTile: (level: number, index: number) => Uint8Array | undefined,
): ReadHash {
  return (level, index) => {
    const tileLevel = Math.floor(level / tileHeight);
    const count = 2 ** (level % tileHeight);
    const first = index * count;
    const tile = readTile(tileLevel, Math.floor(first / tileWidth));
    const from = (first % tileWidth) * 32;
    if (tile === undefined || tile.length < from + count * 32) {
      throw new Error(`The tree lacks hash ${index} of level ${level}`);
    }
    return rootOfPowerOfTwo(hashing, tileHashes(tile.subarray(from, from + count * 32)));
  };
}
