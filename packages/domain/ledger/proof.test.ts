import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex } from './bytes.ts';
import { leafHash, nodeHash } from './hash.ts';
import { consistencyProof, inclusionProof, rootAt } from './proof.ts';
import type { ReadHash } from './proof.ts';
import { growTree } from './tree.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';
import { hashing } from './testing/node-crypto.ts';

// The reference vectors of certificate-transparency (merkle_tree_test), used by RFC 6962 and RFC 9162 logs.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => fromHex(hex)!);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const a = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const b = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const c = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const d = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const e = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const f = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

const leaves = inputs.map((input) => leafHash(hashing, input));
const hex = (path: readonly Uint8Array[]) => path.map(toHex);

/** Reads subtrees straight from the leaves. */
function reader(of: readonly Uint8Array[]): ReadHash {
  const read: ReadHash = (level, index) =>
    level === 0 ? of[index]! : nodeHash(hashing, read(level - 1, index * 2), read(level - 1, index * 2 + 1));
  return read;
}
function rootOf(of: readonly Uint8Array[]): Uint8Array {
  const tree = growTree(hashing);
  for (const leaf of of) tree.append(leaf);
  return tree.root();
}

test('published roots of the trees of 0 to 8 leaves', () => {
  const tree = growTree(hashing);
  const grown = [tree.root()];
  for (const leaf of leaves) {
    tree.append(leaf);
    grown.push(tree.root());
  }
  expect(hex(grown)).toEqual(roots);
  expect(roots.map((_, size) => toHex(rootAt(hashing, reader(leaves), size)))).toEqual(roots);
});
test.each([
  [0, 8, [a, b, c]],
  [5, 8, [d, e, roots[4]]],
  [2, 3, [roots[2]]],
  [1, 5, [roots[1], b, d]],
  [0, 1, []],
])('published inclusion proof of leaf %i in the tree of %i', (index, size, path) => {
  const proof = inclusionProof(hashing, reader(leaves), index, size);
  expect(hex(proof)).toEqual(path);
  const root = fromHex(roots[size]!)!;
  expect(verifyInclusion(hashing, { leaf: leaves[index]!, index, size, path: proof, root })).toBe(true);
});
test.each([
  [1, 1, []],
  [1, 8, [a, b, c]],
  [6, 8, [f, e, roots[4]]],
  [2, 5, [b, d]],
])('published consistency proof from %i to %i', (first, second, path) => {
  const proof = consistencyProof(hashing, reader(leaves), first, second);
  expect(hex(proof)).toEqual(path);
  const [firstRoot, secondRoot] = [fromHex(roots[first]!)!, fromHex(roots[second]!)!];
  expect(verifyConsistency(hashing, { first, firstRoot, second, secondRoot, path: proof })).toBe(true);
});

const many = Array.from({ length: 300 }, (_, i) => leafHash(hashing, Uint8Array.of(i >> 8, i)));
const sizes = fc.integer({ min: 1, max: many.length });
const indexIn = sizes.chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size)));
const pair = sizes.chain((second) => fc.tuple(fc.integer({ min: 1, max: second }), fc.constant(second)));
function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[Math.floor(bit / 8) % copy.length]! ^= 1 << (bit % 8);
  return copy;
}

test('every leaf of every size is proven, and no flipped bit, other index or other length passes', () => {
  fc.assert(
    fc.property(indexIn, fc.nat(255), fc.nat(20), ([index, size], bit, at) => {
      const root = rootOf(many.slice(0, size));
      const path = inclusionProof(hashing, reader(many), index, size);
      const good = { leaf: many[index]!, index, size, path, root };
      const verify = (other: Partial<typeof good>) => verifyInclusion(hashing, { ...good, ...other });
      expect(verify({})).toBe(true);
      expect(verify({ leaf: flip(good.leaf, bit) })).toBe(false);
      expect(verify({ root: flip(root, bit) })).toBe(false);
      expect(verify({ index: (index + 1) % size })).toBe(size === 1);
      expect(verify({ path: [...path, root] })).toBe(false);
      if (path.length === 0) return;
      const broken = path.with(at % path.length, flip(path[at % path.length]!, bit));
      expect(verify({ path: broken })).toBe(false);
      expect(verify({ path: path.slice(1) })).toBe(false);
    }),
    { numRuns: 200 },
  );
});
test('every size is shown to continue every smaller one, and nothing altered passes', () => {
  fc.assert(
    fc.property(pair, fc.nat(255), fc.nat(20), ([first, second], bit, at) => {
      const firstRoot = rootOf(many.slice(0, first));
      const secondRoot = rootOf(many.slice(0, second));
      const path = consistencyProof(hashing, reader(many), first, second);
      const good = { first, firstRoot, second, secondRoot, path };
      const verify = (other: Partial<typeof good>) => verifyConsistency(hashing, { ...good, ...other });
      expect(verify({})).toBe(true);
      expect(verify({ firstRoot: flip(firstRoot, bit) })).toBe(false);
      expect(verify({ secondRoot: flip(secondRoot, bit) })).toBe(false);
      expect(verify({ path: [...path, firstRoot] })).toBe(false);
      if (path.length === 0) return;
      const broken = path.with(at % path.length, flip(path[at % path.length]!, bit));
      expect(verify({ path: broken })).toBe(false);
    }),
    { numRuns: 200 },
  );
});
test('a log that rewrote an old entry cannot prove consistency', () => {
  const rewritten = many.with(3, leafHash(hashing, Uint8Array.of(9, 9, 9)));
  const proof = {
    first: 10,
    firstRoot: rootOf(many.slice(0, 10)),
    second: 50,
    secondRoot: rootOf(rewritten.slice(0, 50)),
  };
  for (const of of [many, rewritten]) {
    const path = consistencyProof(hashing, reader(of), 10, 50);
    expect(verifyConsistency(hashing, { ...proof, path })).toBe(false);
  }
});
test('the order of entries matters', () => {
  fc.assert(
    fc.property(pair, ([i, j]) => {
      fc.pre(i !== j);
      const swapped = many.with(i - 1, many[j - 1]!).with(j - 1, many[i - 1]!);
      expect(toHex(rootOf(swapped))).not.toBe(toHex(rootOf(many)));
    }),
    { numRuns: 30 },
  );
});
test('sizes and places that no tree has prove nothing, and hostile ones do not even run', () => {
  const [leaf, root] = [leaves[0]!, rootOf(leaves)];
  const inclusion = { leaf, index: 0, size: 8, path: inclusionProof(hashing, reader(leaves), 0, 8), root };
  expect(verifyInclusion(hashing, inclusion)).toBe(true);
  const wrong = [-1, 0.5, 8, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60];
  for (const index of wrong) expect(verifyInclusion(hashing, { ...inclusion, index })).toBe(false);
  for (const size of [...wrong, 0].filter((n) => n !== 8))
    expect(verifyInclusion(hashing, { ...inclusion, size })).toBe(false);
  // A tree of one leaf has no path, and one place.
  const single = { leaf, index: 0, size: 1, path: [], root: leaf };
  expect(verifyInclusion(hashing, single)).toBe(true);
  expect(verifyInclusion(hashing, { ...single, index: 1 })).toBe(false);
  expect(verifyInclusion(hashing, { ...single, size: 0 })).toBe(false);
  expect(verifyInclusion(hashing, { ...single, path: [leaf] })).toBe(false);
  for (const short of [0, 31, 33])
    expect(
      verifyInclusion(hashing, { ...inclusion, path: inclusion.path.with(0, new Uint8Array(short)) }),
    ).toBe(false);
});
test('a tree continues itself with no path alone, and the empty one comes before every tree', () => {
  const [empty, four, all] = [rootOf([]), rootOf(leaves.slice(0, 4)), rootOf(leaves)];
  const from = (first: number, firstRoot: Uint8Array, path: readonly Uint8Array[], second = 8) =>
    verifyConsistency(hashing, { first, firstRoot, second, secondRoot: all, path });
  expect([from(8, all, []), from(8, four, []), from(8, all, [four])]).toEqual([true, false, false]);
  expect([from(0, empty, []), from(0, empty, [four]), from(0, four, [])]).toEqual([true, false, false]);
  const path = consistencyProof(hashing, reader(leaves), 4, 8);
  expect([from(4, four, path), from(4, four, []), from(4, four, [...path, four])]).toEqual([
    true,
    false,
    false,
  ]);
  for (const first of [-1, 4.5, 9, Number.NaN]) expect(from(first, four, path)).toBe(false);
  for (const second of [-1, 3, 8.5, Number.NaN]) expect(from(4, four, path, second)).toBe(false);
  for (const length of [0, 31, 33])
    expect(from(4, four, path.with(path.length - 1, new Uint8Array(length)))).toBe(false);
});
