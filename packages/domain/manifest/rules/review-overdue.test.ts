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
