import type { Hashing } from './entry.ts';
import { emptyRoot, nodeHash } from './hash.ts';

/** A Merkle tree that grows at the right and keeps only its right edge (a compact range): O(log n) memory. */
export interface GrowingTree {
  readonly size: number;
  append(leaf: Uint8Array): void;
  /** Root over all leaves so far (RFC 9162 §2.1.1). */
  root(): Uint8Array;
}
/** Starts an empty tree, or goes on from an edge: the roots of the complete subtrees of `size`, largest first. */
export function growTree(hashing: Hashing, size = 0, edge: readonly Uint8Array[] = []): GrowingTree {
  const stack = [...edge];
  let count = size;
  return {
    get size() {
      return count;
    },
    append(leaf) {
      let hash = leaf;
      for (let n = count; n % 2 === 1; n = Math.floor(n / 2)) hash = nodeHash(hashing, stack.pop()!, hash);
      stack.push(hash);
      count += 1;
    },
    root() {
      return stack.length === 0
        ? emptyRoot(hashing)
        : stack.reduceRight((right, left) => nodeHash(hashing, left, right));
    },
  };
}
