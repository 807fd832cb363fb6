import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeDateMissing } from './store-date-missing.ts';

test('the start event of each purpose has a column', () => {
  expect(found(storeDateMissing)).toEqual([]);
  expect(found(storeDateMissing, { 'stores/shop/tables/visits/dates': undefined })).toEqual([
    'stores/shop/tables/visits',
  ]);
});
test('the table it is linked through may tell, when the map says so', () => {
  const bare = { 'stores/shop/tables/orders/dates': undefined };
  expect(found(storeDateMissing, bare)).not.toEqual([]);
  expect(found(storeDateMissing, { ...bare, 'stores/shop/tables/orders/datesVia': true })).toEqual([]);
});
