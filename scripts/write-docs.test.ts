import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { manifestSchema } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
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
test('the manifest to begin with is one that nothing is wrong with', () => {
  const first: unknown = parse(readFileSync(join(root, 'docs/first-manifest.yaml'), 'utf8'));
  expect(checkManifest(first, { law: standardLaw, today: '2026-02-01', kinds })).toEqual([]);
});
test('the published schema is JSON Schema 2020-12 and accepts every organisation', () => {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'docs/schema/manifest.schema.json'), 'utf8'));
  const accepts = new Ajv2020({ strict: false, logger: false }).compile(schema as object);
  for (const organisation of organisations) {
    const manifest = manifestOf(organisation) as unknown as { statements: Record<string, unknown>[] };
    expect(accepts(manifest), JSON.stringify(accepts.errors)).toBe(true);
    manifest.statements[0] = { ...manifest.statements[0], unheard: 1 };
    expect(accepts(manifest)).toBe(false);
  }
});
