import { expect, test } from 'vitest';
import { marketingBasis } from './marketing-basis.ts';
import { found } from './rule-fixture.ts';

test('marketing rests on consent', () => {
  expect(found(marketingBasis, { 'purposes/statistics/kind': 'marketing' })).toEqual([]);
  expect(found(marketingBasis, { 'purposes/orders/kind': 'marketing' })).toEqual(['purposes/orders/basis']);
});
