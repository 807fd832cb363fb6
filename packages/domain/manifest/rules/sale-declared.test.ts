import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { saleDeclared } from './sale-declared.ts';

test('a sale is reported at the recipient and at the purpose', () => {
  expect(found(saleDeclared)).toEqual([]);
  expect(found(saleDeclared, { 'recipients/google/sale': true, 'purposes/statistics/kind': 'sale' })).toEqual(
    ['recipients/google/sale', 'purposes/statistics/kind'],
  );
});
