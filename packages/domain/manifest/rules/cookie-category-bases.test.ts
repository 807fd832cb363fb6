import { expect, test } from 'vitest';
import { cookieCategoryBases } from './cookie-category-bases.ts';
import { found } from './rule-fixture.ts';

test('a second basis of a category is reported', () => {
  expect(found(cookieCategoryBases)).toEqual([]);
  const also = 'cookieCategories/analytics/alsoBasis';
  expect(found(cookieCategoryBases, { [also]: 'legitimate-interest' })).toEqual([also]);
});
