import { expect, test } from 'vitest';
import { cookieCategoryConsent } from './cookie-category-consent.ts';
import { found } from './rule-fixture.ts';

test('everything but the necessary is asked for', () => {
  expect(found(cookieCategoryConsent)).toEqual([]);
  const basis = 'cookieCategories/analytics/basis';
  expect(found(cookieCategoryConsent, { [basis]: 'legitimate-interest' })).toEqual([basis]);
});
