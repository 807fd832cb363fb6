import { expect, test } from 'vitest';
import { retentionRange } from './retention-range.ts';
import { found } from './rule-fixture.ts';

test('the lower end lies below the upper end', () => {
  expect(found(retentionRange, { 'purposes/orders/retention/atLeast': 'P6M' })).toEqual([]);
  expect(found(retentionRange, { 'purposes/orders/retention/atLeast': 'P2Y' })).toEqual([
    'purposes/orders/retention/atLeast',
  ]);
});
