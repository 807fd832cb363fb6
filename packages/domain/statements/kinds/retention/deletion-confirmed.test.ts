import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import { deletionConfirmed } from './deletion-confirmed.ts';

const kind = trying(deletionConfirmed);

const fields = { forms: ['written', 'electronic'] };
test('the text names the forms', () => {
  expect(kind.text(fields).az).toContain('yazılı və ya elektron təsdiq edirik');
});
test('confirmations without the right to erasure are found', () => {
  expect(codes(kind.check(fields, shop({ rights: ['access'] })))).toEqual(['AMANAT-CHK-512']);
  expect(kind.check(fields, shop({ rights: ['erasure'] }))).toEqual([]);
});
const given = (count: number, failing: number) =>
  reading({ retention: { schedules: [], acts: [], confirmations: { given: count, failing } } });
test('evidence: kept when each verifies, broken when one fails, not yet shown before the first', () => {
  expect(kind.evidence(fields, given(2, 0)).state).toBe('kept');
  expect(kind.evidence(fields, given(2, 1)).state).toBe('broken');
  expect(kind.evidence(fields, given(0, 0)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
