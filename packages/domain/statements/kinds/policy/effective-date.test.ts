import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { effectiveDate } from './effective-date.ts';

const fields = { on: '2026-01-01' };

test('gives the date in words', () => {
  const text = textOf(effectiveDate, fields);
  expect(text.az).toBe('Son yenilənmə: 1 yanvar 2026-cı\u00a0il.');
  expect(text.en).toBe('Last updated: 1 January 2026.');
  expect(text.ru).toBe('Последнее обновление: 1 января 2026\u00a0года.');
});

test('a date that differs from the one in force is found', () => {
  expect(findings(effectiveDate, fields)).toEqual([]);
  expect(findings(effectiveDate, { on: '2025-12-20' })[0]?.code).toBe('AMANAT-CHK-406');
});

test('is kept while the page shows the date of the version in force, and broken when it does not', () => {
  const onTime = [version(1, { effectiveAt: '2025-12-31T20:00:00.000Z' })];
  expect(evidenceOf(effectiveDate, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(effectiveDate, fields, { policy: published(onTime) }).state).toBe('kept');
  const later = [...onTime, version(2)];
  expect(evidenceOf(effectiveDate, fields, { policy: published(later) }).state).toBe('broken');
});
