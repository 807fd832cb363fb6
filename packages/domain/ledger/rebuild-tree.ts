import type { Hashing } from './entry.ts';
import { emptyRoot, nodeHash } from './hash.ts';

/** The verifier's own tree: it tells every complete subtree as it arises. The writer's tree is not used here. */
export interface RebuiltTree {
  readonly size: number;
  add(leaf: Uint8Array): void;
  root(): Uint8Array;
}
/** `onSubtree` is told each complete subtree of 2^level leaves, in order. */
export function rebuildTree(
  hashing: Hashing,
  onSubtree: (level: number, hash: Uint8Array) => void,
): RebuiltTree {
  const left = new Map<number, Uint8Array>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      let level = 0;
      let hash = leaf;
      onSubtree(0, hash);
      for (let other = left.get(0); other; other = left.get(level)) {
        left.delete(level);
        hash = nodeHash(hashing, other, hash);
        level += 1;
        onSubtree(level, hash);
      }
      left.set(level, hash);
      size += 1;
    },
    root() {
      let root: Uint8Array | undefined;
      for (const level of [...left.keys()].toSorted((a, b) => a - b)) {
        root = root ? nodeHash(hashing, left.get(level)!, root) : left.get(level)!;
      }
      return root ?? emptyRoot(hashing);
    },
  };
}
