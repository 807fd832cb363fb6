import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeAbroad } from './store-abroad.ts';

test('a store abroad has a declared host there', () => {
  expect(found(storeAbroad)).toEqual([]);
  expect(found(storeAbroad, { 'stores/shop/country': 'DE' })).toEqual(['stores/shop/country']);
  const hosted = { 'stores/shop/country': 'DE', 'stores/shop/heldBy': 'google' };
  expect(found(storeAbroad, hosted)).toEqual(['stores/shop/country']);
  expect(found(storeAbroad, { ...hosted, 'recipients/google/dataIn': ['US', 'DE'] })).toEqual([]);
});
