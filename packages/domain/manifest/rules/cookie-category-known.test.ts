import { expect, test } from 'vitest';
import { cookieCategoryKnown } from './cookie-category-known.ts';
import { findings } from './rule-fixture.ts';

test('a fifth category is an error', () => {
  expect(findings(cookieCategoryKnown)).toEqual([]);
  const [finding] = findings(cookieCategoryKnown, { 'cookieCategories/analytic': { basis: 'consent' } });
  expect(finding?.fix).toBe('Did you mean "analytics"?');
});
