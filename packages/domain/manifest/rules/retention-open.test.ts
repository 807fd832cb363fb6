import { expect, test } from 'vitest';
import { retentionOpen } from './retention-open.ts';
import { found } from './rule-fixture.ts';

test('a period without a number is noted', () => {
  expect(found(retentionOpen)).toEqual([]);
  expect(found(retentionOpen, { 'purposes/orders/retention/keep': 'while-needed' })).toEqual([
    'purposes/orders/retention/keep',
  ]);
});
