import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from './bytes.ts';
import { growTiles } from './grow-tiles.ts';
import { leafHash } from './hash.ts';
import { inclusionProof, rootAt } from './proof.ts';
import { hashReader } from './tile-hashes.ts';
import { parseTilePath, tilePath, tilesOf } from './tile.ts';
import { growTree } from './tree.ts';
import { verifyInclusion } from './verify-proof.ts';
import { hashing } from './testing/node-crypto.ts';

test('paths are those of C2SP tlog-tiles', () => {
  expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 1, index: 0, width: 17 })).toBe('tile/1/000.p/17');
  // The example of the specification: a tree of 70,000 leaves.
  const paths = [...tilesOf(70_000)].map(tilePath);
  expect(paths).toContain('tile/0/272');
  expect(paths.filter((path) => path.includes('.p/'))).toEqual([
    'tile/0/273.p/112',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ]);
});
test('only a path that is written is read back', () => {
  fc.assert(
    fc.property(fc.nat(63), fc.nat(2 ** 31), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
      expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
    }),
  );
  const wrong = [
    'tile/0/1',
    'tile/0/x000/001',
    'tile/00/001',
    'tile/0/001.p/256',
    'tile/0/001.p/0',
    'tile/64/001',
  ];
  for (const path of [...wrong, 'tile/0/001/', '../tile/0/001']) expect(parseTilePath(path)).toBeUndefined();
});
test('tiles grown in any steps give the roots and proofs of the tree', () => {
  const leaves = Array.from({ length: 70_000 }, (_, i) =>
    leafHash(hashing, Uint8Array.of(i >> 16, i >> 8, i)),
  );
  const tiles = new Map<string, Uint8Array>();
  const tree = growTree(hashing);
  const tileAt = (level: number, index: number) => tiles.get(`${level}/${index}`);
  const read = hashReader(hashing, tileAt);
  let size = 0;
  for (const step of [1, 255, 1, 700, 256, 12_345, 3, 56_439]) {
    const from = size;
    const edge = (level: number) => tileAt(level, Math.floor(from / 256 ** (level + 1))) ?? new Uint8Array(0);
    const added = leaves.slice(size, size + step);
    for (const tile of growTiles(hashing, size, edge, added)) {
      tiles.set(`${tile.level}/${tile.index}`, tile.bytes);
    }
    for (const leaf of added) tree.append(leaf);
    size += added.length;
    expect(toHex(rootAt(hashing, read, size))).toBe(toHex(tree.root()));
  }
  expect(size).toBe(70_000);
  expect(tiles.size).toBe([...tilesOf(size)].length);
  for (const index of [0, 255, 256, 65_535, 65_536, 69_999]) {
    const path = inclusionProof(hashing, read, index, size);
    const proof = { leaf: leaves[index]!, index, size, path, root: tree.root() };
    expect(verifyInclusion(hashing, proof)).toBe(true);
  }
});
