import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const imported = /import (\w+) from '(\.[\w./-]+\.module\.css)'/g;

test('a class that a component wears is there in its style sheet', () => {
  const files = globSync('{app,entrance,pages,parts,problems,shell}/**/*.tsx', { cwd: import.meta.dirname });
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const [, name, sheet] of source.matchAll(imported)) {
      const styles = readFileSync(join(import.meta.dirname, dirname(file), sheet!), 'utf8');
      const there = new Set([...styles.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, one]) => one));
      const worn = [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, one]) => one!);
      expect(
        worn.filter((one) => one !== 'module' && !there.has(one)),
        file,
      ).toEqual([]);
    }
  }
});
