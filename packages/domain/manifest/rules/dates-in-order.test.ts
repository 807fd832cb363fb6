import { expect, test } from 'vitest';
import { datesInOrder } from './dates-in-order.ts';
import { found } from './rule-fixture.ts';

test('dates follow each other', () => {
  expect(found(datesInOrder)).toEqual([]);
  expect(
    found(datesInOrder, {
      'policy/effective': '2025-12-31',
      'recipients/courier/contract/ends': '2026-01-09',
      'duties/training/next': '2026-01-01',
    }),
  ).toEqual(['policy/effective', 'recipients/courier/contract/ends', 'duties/training/next']);
});
