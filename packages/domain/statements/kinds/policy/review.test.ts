import { expect, test } from 'vitest';
import { evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { review } from './review.ts';

const fields = { of: 'privacy', duty: 'review' };
const duty = site().duties!['review']!;
const undated = { duties: { review: { kind: 'review', name: duty.name, owner: duty.owner } } } as const;

test('says how often, when that is declared', () => {
  expect(textOf(review, fields).az).toContain('1 il');
  expect(textOf(review, fields, site(undated)).az).toContain('mütəmadi');
  expect(textOf(review, { ...fields, of: 'cookies', inForceAtPublication: true }).az).toContain(
    'dərc olunanda',
  );
  expect(findings(review, fields)).toEqual([]);
});

test('is on schedule until the day it is due, late after it, and unshown without a day', () => {
  expect(evidenceOf(review, fields)).toMatchObject({ state: 'kept', facts: { next: '2027-01-01' } });
  expect(evidenceOf(review, fields, { today: '2027-01-02' }).state).toBe('at-risk');
  expect(evidenceOf(review, fields, {}, undated).state).toBe('not-yet-shown');
  const dated = (change: object) => ({ duties: { review: { ...undated.duties.review, ...change } } });
  const planned = dated({ next: '2027-05-01' });
  expect(evidenceOf(review, fields, {}, planned).state).toBe('not-yet-shown');
  const late = dated({ every: 'P1Y', last: '2024-01-01', next: '2030-01-01' });
  expect(evidenceOf(review, fields, {}, late)).toMatchObject({
    state: 'at-risk',
    facts: { next: '2025-01-01' },
  });
});

test('stores that hold what the policy does not say break it; the cookie policy is not about them', () => {
  const store = {
    store: 'shop',
    reachable: true,
    checkedAt: '2026-11-22T08:00:00.000Z',
    undeclaredColumns: ['people.fin'],
    missingColumns: [],
    cardNumbers: 0,
  };
  expect(evidenceOf(review, fields, { stores: [store] })).toMatchObject({
    state: 'broken',
    because: { en: expect.stringContaining('people.fin') },
  });
  expect(evidenceOf(review, { ...fields, of: 'cookies' }, { stores: [store] }).state).toBe('kept');
  expect(evidenceOf(review, fields, { stores: [{ ...store, undeclaredColumns: [] }] }).state).toBe('kept');
});
