import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeKeepGround } from './store-keep-ground.ts';

const orders = 'stores/shop/tables/orders';
test('what outlives an erasure has a ground', () => {
  expect(found(storeKeepGround)).toEqual([]);
  expect(found(storeKeepGround, { [`${orders}/keepFor`]: undefined })).toEqual([`${orders}/onErasure`]);
  expect(found(storeKeepGround, { [`${orders}/keepFor/purpose`]: 'statistics' })).toEqual([
    `${orders}/keepFor/purpose`,
  ]);
});
