import { expect, test } from 'vitest';
import { retentionUnlimited } from './retention-unlimited.ts';
import { found } from './rule-fixture.ts';

test('keeping without end is reported', () => {
  expect(found(retentionUnlimited)).toEqual([]);
  expect(found(retentionUnlimited, { 'purposes/orders/retention/keep': 'unlimited' })).toEqual([
    'purposes/orders/retention/keep',
  ]);
});
