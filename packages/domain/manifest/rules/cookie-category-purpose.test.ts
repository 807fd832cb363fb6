import { expect, test } from 'vitest';
import { cookieCategoryPurpose } from './cookie-category-purpose.ts';
import { found } from './rule-fixture.ts';

const analytics = 'cookieCategories/analytics';
test('consent of a category belongs to a purpose on consent', () => {
  expect(found(cookieCategoryPurpose)).toEqual([]);
  expect(found(cookieCategoryPurpose, { [`${analytics}/purpose`]: undefined })).toEqual([analytics]);
  expect(found(cookieCategoryPurpose, { [`${analytics}/purpose`]: 'orders' })).toEqual([
    `${analytics}/purpose`,
  ]);
});
