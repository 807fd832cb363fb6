import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanCodes } from './codes.ts';

test('docs/scanning.md tells every code with its severity and title, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/scanning.md'), 'utf8');
  const told = [...text.matchAll(/^\| (AMANAT-SCAN-\d+) +\| (\w+) +\| (.+?) +\|$/gm)].map((row) =>
    row.slice(1, 4),
  );
  const known = Object.entries(scanCodes).map(([code, { severity, title }]) => [code, severity, title]);
  expect(told).toEqual(known);
});
