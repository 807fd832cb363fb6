import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from './codes.ts';

const domain = join(import.meta.dirname, '..');

test('every code a source file names is in the table, and its row says what, why and how', () => {
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const used = new Set(
    files.flatMap((file) => readFileSync(join(domain, file), 'utf8').match(/AMANAT-CHK-\d{3}/g) ?? []),
  );
  expect([...used].filter((code) => !codes.has(code))).toEqual([]);
  for (const [code, row] of codes) {
    expect(code).toMatch(/^AMANAT-CHK-\d{3}$/);
    expect([row.title, row.why, row.fix].every((text) => text.length > 10)).toBe(true);
  }
});
