import { expect, test } from 'vitest';
import { storesIn } from '../area-a-fixture.ts';
import { codes, connectedStore, reading, shop, trying } from '../area-c-fixture.ts';
import neverStored from './never-stored.ts';

const kind = trying(neverStored);

const fields = { what: 'payment-card' };
const card = { ...shop().categories['email']!, kind: 'payment-card', notKept: true } as const;
const categories = { ...shop().categories, card };

test('says what is never kept', () => {
  expect(kind.text(fields).az).toContain('heç vaxt saxlanılmır: bank kartı məlumatları');
});
test('reports a column declared to keep it, and a category not marked', () => {
  expect(kind.check(fields, shop({ categories }))).toEqual([]);
  const stored = shop({ categories, stores: storesIn('AZ', { pan: 'card' }) });
  expect(kind.check(fields, stored)).toMatchObject([{ code: 'AMANAT-CHK-346', severity: 'error' }]);
  const unmarked = shop({ categories: { ...categories, card: { ...card, notKept: false } } });
  expect(codes(kind.check(fields, unmarked))).toEqual(['AMANAT-CHK-346']);
});
test('is kept while the scan finds none, broken by one card number, not yet shown without a scan', () => {
  const state = (changes: object) =>
    kind.evidence(fields, reading({ stores: [{ ...connectedStore, ...changes }] })).state;
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
  expect(state({})).toBe('kept');
  expect(state({ cardNumbers: 1 })).toBe('broken');
  expect(state({ reachable: false })).toBe('at-risk');
});
