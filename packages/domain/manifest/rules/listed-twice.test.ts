import { expect, test } from 'vitest';
import { listedTwice } from './listed-twice.ts';
import { found } from './rule-fixture.ts';

test('the second mention is reported', () => {
  expect(found(listedTwice)).toEqual([]);
  expect(found(listedTwice, { 'purposes/support/categories': ['email', 'orders', 'email'] })).toEqual([
    'purposes/support/categories/2',
  ]);
});
