import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const record = 'docs/adr/0013-dependencies.md';

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
function named(file: string): readonly string[] {
  const found = JSON.parse(readFileSync(join(root, file), 'utf8')) as PackageFile;
  const all = { ...found.dependencies, ...found.devDependencies, ...found.optionalDependencies };
  return Object.keys(all).filter((name) => !name.startsWith('@amanat/'));
}

test('every dependency stands in the record with its reason, and no other does', () => {
  const folders = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const wanted = new Set(['package.json', 'demo/package.json', ...folders].flatMap(named));
  const text = readFileSync(join(root, record), 'utf8');
  const firstCells = text.split('\n').flatMap((line) => /^\| (`.+?) +\|/.exec(line)?.[1] ?? []);
  const told = new Set(firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1])));
  expect([...wanted].filter((name) => !told.has(name))).toEqual([]);
  expect([...told].filter((name) => name !== undefined && !wanted.has(name))).toEqual([]);
});
