import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeNotKept } from './store-not-kept.ts';

test('a column of card numbers is reported', () => {
  expect(found(storeNotKept)).toEqual([]);
  const column = 'stores/shop/tables/orders/columns/card';
  expect(found(storeNotKept, { [column]: 'cards' })).toEqual([column]);
  expect(found(storeNotKept, { [column]: 'cards', 'categories/cards/notKept': undefined })).toEqual([column]);
});
