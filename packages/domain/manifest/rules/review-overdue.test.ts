import { expect, test } from 'vitest';
import { reviewOverdue } from './review-overdue.ts';
import { found } from './rule-fixture.ts';

test('a review falls due when its interval has passed', () => {
  expect(found(reviewOverdue)).toEqual([]);
  expect(found(reviewOverdue, { 'policy/lastReview': '2025-05-01' })).toEqual(['policy/lastReview']);
  expect(found(reviewOverdue, { 'policy/lastReview': undefined, 'policy/approved': '2025-05-01' })).toEqual([
    'policy/reviewEvery',
  ]);
});

test('the day on which a review falls due is that of the calendar, however long the months before it were', () => {
  // Today is the 1st of June: a month after the 1st of May, which has 31 days.
  const last = (day: string) =>
    found(reviewOverdue, { 'policy/reviewEvery': 'P1M', 'policy/lastReview': day });
  expect([last('2026-05-01'), last('2026-04-30')]).toEqual([[], ['policy/lastReview']]);
});
