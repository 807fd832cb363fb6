import type { Hashing } from './entry.ts';
import { concat } from './bytes.ts';

const leafPrefix = Uint8Array.of(0);

/** Hash of a leaf: SHA-256(0x00 ‖ data) (RFC 9162 §2.1.1). */
export function leafHash(hashing: Hashing, data: Uint8Array): Uint8Array {
  return hashing.sha256(concat(leafPrefix, data));
}
/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 9162 §2.1.1). */
export function nodeHash(hashing: Hashing, left: Uint8Array, right: Uint8Array): Uint8Array {
  // By hand, since a tree hashes as many nodes as it has leaves.
  const data = new Uint8Array(1 + left.length + right.length);
  data[0] = 1;
  data.set(left, 1);
  data.set(right, 1 + left.length);
  return hashing.sha256(data);
}
/** Root of the tree without leaves: SHA-256 of nothing. */
export function emptyRoot(hashing: Hashing): Uint8Array {
  return hashing.sha256(new Uint8Array(0));
}
