import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import journalsKept from './journals-kept.ts';

const kind = trying(journalsKept);

const fields = { of: ['incidents', 'requests'] };

test('names what is recorded', () => {
  expect(kind.text(fields).az).toContain('təhlükəsizlik insidentləri və müraciətləriniz');
});
test('finds nothing in a declaration', () => {
  expect(kind.check(fields)).toEqual([]);
});
test('is kept when verified with entries of each, broken when tampered with', () => {
  const state = (journal: ReturnType<typeof journalOf>) => kind.evidence(fields, reading({ journal })).state;
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
  expect(state(journalOf({ 'request.opened': 1 }))).toBe('not-yet-shown');
  expect(state(journalOf({ 'request.opened': 1, 'incident.recorded': 1 }))).toBe('kept');
  expect(state(journalOf({ 'request.opened': 1 }, false))).toBe('broken');
  const whole = journalOf({ 'request.opened': 1, 'incident.recorded': 1 });
  const old = { ...whole, verified: { ...whole.verified!, at: '2026-10-01T07:00:00.000Z' } };
  expect(state(old)).toBe('at-risk');
  // What came after the last verification was not verified.
  const grown = kind.evidence(fields, reading({ journal: { ...whole, size: 90 } }));
  expect(grown.because.en).toBe('The journal was verified: 2 entries.');
});
