import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import journalsKept from './journals-kept.ts';

const kind = trying(journalsKept);

const fields = { of: ['incidents', 'requests'] };

test('names what is recorded', () => {
  expect(kind.text(fields).az).toContain('təhlükəsizlik hadisələri və sizin sorğularınız');
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
});
