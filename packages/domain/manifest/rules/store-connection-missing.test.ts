import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeConnectionMissing } from './store-connection-missing.ts';

test('a store with tables names its connection, an external one none', () => {
  expect(found(storeConnectionMissing)).toEqual([]);
  const changes = { 'stores/shop/connection': undefined };
  expect(found(storeConnectionMissing, changes)).toEqual(['stores/shop']);
  expect(found(storeConnectionMissing, { ...changes, 'stores/shop/engine': 'external' })).toEqual([]);
});
