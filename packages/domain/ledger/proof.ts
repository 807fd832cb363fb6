import type { Hashing } from './entry.ts';
import { emptyRoot, nodeHash } from './hash.ts';

/** Reads the root of the complete subtree of 2^level leaves that starts at leaf index·2^level. */
export type ReadHash = (level: number, index: number) => Uint8Array;

/** Root of the tree over the first `size` leaves. */
export function rootAt(hashing: Hashing, read: ReadHash, size: number): Uint8Array {
  return size === 0 ? emptyRoot(hashing) : range(hashing, read, 0, size);
}
/** Inclusion proof of leaf `index` in the tree of `size`, leaf to root (RFC 9162 §2.1.3.1). */
export function inclusionProof(
  hashing: Hashing,
  read: ReadHash,
  index: number,
  size: number,
): readonly Uint8Array[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  const path: Uint8Array[] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + largestPowerBelow(end - begin);
    if (index < middle) {
      path.unshift(range(hashing, read, middle, end));
      end = middle;
    } else {
      path.unshift(range(hashing, read, begin, middle));
      begin = middle;
    }
  }
  return path;
}
/** Consistency proof between the trees of sizes `first` ≤ `second` (RFC 9162 §2.1.4.1); empty when trivial. */
export function consistencyProof(
  hashing: Hashing,
  read: ReadHash,
  first: number,
  second: number,
): readonly Uint8Array[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`No proof from ${first} to ${second}`);
  if (first === 0 || first === second) return [];
  const path: Uint8Array[] = [];
  let begin = 0;
  let end = second;
  let whole = true;
  while (first < end) {
    const middle = begin + largestPowerBelow(end - begin);
    if (first <= middle) {
      path.unshift(range(hashing, read, middle, end));
      end = middle;
    } else {
      path.unshift(range(hashing, read, begin, middle));
      begin = middle;
      whole = false;
    }
  }
  if (!whole) path.unshift(range(hashing, read, begin, end));
  return path;
}

/** MTH of leaves [begin, end); complete aligned subtrees are read, the rest is hashed. */
function range(hashing: Hashing, read: ReadHash, begin: number, end: number): Uint8Array {
  const width = end - begin;
  const level = Math.log2(width);
  if (Number.isInteger(level)) return read(level, begin / width);
  const middle = begin + largestPowerBelow(width);
  return nodeHash(hashing, range(hashing, read, begin, middle), range(hashing, read, middle, end));
}
function largestPowerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
