import { expect, test } from 'vitest';
import { dpiaMissing } from './dpia-missing.ts';
import { findings, found } from './rule-fixture.ts';

const because = { az: 'x', en: 'x', ru: 'x' };
test('an assessment that is needed must be done', () => {
  expect(found(dpiaMissing)).toEqual([]);
  expect(found(dpiaMissing, { 'purposes/orders/dpia': { needed: true, because } })).toEqual([
    'purposes/orders/dpia',
  ]);
  expect(
    found(dpiaMissing, { 'purposes/orders/dpia': { needed: true, done: '2026-01-01', because } }),
  ).toEqual([]);
});
test('profiling without a word about it is noted, where GDPR applies', () => {
  const [note] = findings(dpiaMissing, { 'purposes/statistics/kind': 'profiling' });
  expect(note?.severity).toBe('note');
  expect(
    found(dpiaMissing, {
      'purposes/statistics/kind': 'profiling',
      regimes: [{ id: 'az-998', people: 'everyone' }],
    }),
  ).toEqual([]);
});
