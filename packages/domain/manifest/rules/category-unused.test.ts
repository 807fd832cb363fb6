import { expect, test } from 'vitest';
import { categoryUnused } from './category-unused.ts';
import { found } from './rule-fixture.ts';

test('a category no purpose names is reported', () => {
  expect(found(categoryUnused)).toEqual([]);
  expect(found(categoryUnused, { 'purposes/statistics/categories': ['email'] })).toEqual([
    'categories/usage',
  ]);
});
