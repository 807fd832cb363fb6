import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { cookieBases } from './cookie-bases.ts';

const fields = {
  rows: [
    { basis: 'contract', for: ['necessary'] },
    { basis: 'consent', for: ['analytics'] },
  ],
};

test('gives each kind its basis', () => {
  expect(textOf(cookieBases, fields).az).toContain('zəruri — sizinlə bağlanan müqavilə; analitik — ');
});

test('two bases for one kind, and a basis that differs from the fact, are found', () => {
  expect(findings(cookieBases, fields)).toEqual([]);
  const both = [...fields.rows, { basis: 'legitimate-interest', for: ['analytics'] }];
  expect(findings(cookieBases, { rows: both })[0]?.code).toBe('AMANAT-CHK-442');
  const other = [{ basis: 'consent', for: ['necessary'] }];
  expect(findings(cookieBases, { rows: other })[0]?.code).toBe('AMANAT-CHK-443');
});

test('is kept when published and the gate waits for consent', () => {
  expect(evidenceOf(cookieBases, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(cookieBases, fields, { policy: published() }).state).toBe('kept');
});
