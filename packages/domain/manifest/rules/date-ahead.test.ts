import { expect, test } from 'vitest';
import { dateAhead } from './date-ahead.ts';
import { found } from './rule-fixture.ts';

test('what was done lies in the past', () => {
  expect(found(dateAhead)).toEqual([]);
  expect(
    found(dateAhead, { 'policy/lastReview': '2026-06-02', 'recipients/google/transfer/tia': '2027-01-01' }),
  ).toEqual(['policy/lastReview', 'recipients/google/transfer/tia']);
  expect(found(dateAhead, { 'policy/lastReview': '2026-06-01' })).toEqual([]);
});
