import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestSchema } from '@amanat/domain/manifest/manifest.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { fieldRows } from './docs/field-rows.ts';
import { pages } from './docs/pages.ts';

const root = join(import.meta.dirname, '..');

test('the committed documents are what the source says (node scripts/write-docs.ts)', () => {
  for (const [path, text] of pages())
    expect(readFileSync(join(root, path), 'utf8') === text, `${path} is out of date`).toBe(true);
});
test('every field of the format and of every kind is documented with an example', () => {
  const schemas = [manifestSchema.json, ...Array.from(kinds.values(), (kind) => kind.schema.json)];
  const rows = schemas.flatMap((schema) => fieldRows(schema));
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => row.what.trim() === '' || row.example === '').map((row) => row.path)).toEqual(
    [],
  );
});
