import type { Hashing } from './entry.ts';
import { sameBytes } from './bytes.ts';
import { emptyRoot, nodeHash } from './hash.ts';

/** Whether `path` shows that `leaf` is leaf `index` of the tree of `size` with `root` (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  hashing: Hashing,
  proof: { leaf: Uint8Array; index: number; size: number; path: readonly Uint8Array[]; root: Uint8Array },
): boolean {
  const { index, size } = proof;
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = proof.leaf;
  for (const sibling of proof.path) {
    if (sn === 0 || sibling.length !== 32) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(hashing, sibling, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      hash = nodeHash(hashing, hash, sibling);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(hash, proof.root);
}
/**
 * Whether `path` shows that the tree of size `first` with `firstRoot` is a prefix of the tree of size `second`
 * with `secondRoot` (RFC 9162 §2.1.4.2). Every tree has the empty one as its prefix, with an empty path.
 */
export function verifyConsistency(
  hashing: Hashing,
  proof: {
    first: number;
    firstRoot: Uint8Array;
    second: number;
    secondRoot: Uint8Array;
    path: readonly Uint8Array[];
  },
): boolean {
  const { first, second, path } = proof;
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if (first === second) return path.length === 0 && sameBytes(proof.firstRoot, proof.secondRoot);
  if (first === 0) return path.length === 0 && sameBytes(proof.firstRoot, emptyRoot(hashing));
  const nodes = isPowerOfTwo(first) ? [proof.firstRoot, ...path] : [...path];
  const start = nodes.shift();
  if (path.length === 0 || start === undefined) return false;
  return climb(hashing, start, nodes, proof);
}
function climb(
  hashing: Hashing,
  start: Uint8Array,
  nodes: readonly Uint8Array[],
  proof: { first: number; firstRoot: Uint8Array; second: number; secondRoot: Uint8Array },
): boolean {
  let fn = proof.first - 1;
  let sn = proof.second - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  let older = start;
  let newer = start;
  for (const node of nodes) {
    if (sn === 0 || node.length !== 32) return false;
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(hashing, node, older);
      newer = nodeHash(hashing, node, newer);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      newer = nodeHash(hashing, newer, node);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(older, proof.firstRoot) && sameBytes(newer, proof.secondRoot);
}
function half(n: number): number {
  return Math.floor(n / 2);
}
function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
