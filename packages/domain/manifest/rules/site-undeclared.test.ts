import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { siteUndeclared } from './site-undeclared.ts';

test('the main site is a property, www aside', () => {
  expect(found(siteUndeclared)).toEqual([]);
  expect(found(siteUndeclared, { 'organisation/website': 'https://www.example.az/az' })).toEqual([]);
  expect(found(siteUndeclared, { 'organisation/website': 'https://example.com' })).toEqual([
    'organisation/website',
  ]);
});
