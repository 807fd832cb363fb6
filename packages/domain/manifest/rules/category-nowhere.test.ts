import { expect, test } from 'vitest';
import { categoryNowhere } from './category-nowhere.ts';
import { found } from './rule-fixture.ts';

test('a category in use has a place', () => {
  expect(found(categoryNowhere)).toEqual([]);
  expect(found(categoryNowhere, { 'stores/shop/tables/visits/columns': {} })).toEqual(['categories/usage']);
});
test('without any store map there is nothing to hold against', () => {
  expect(found(categoryNowhere, { stores: undefined })).toEqual([]);
});
