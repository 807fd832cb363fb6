import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { twoBases } from './two-bases.ts';

test('a second basis is reported where it stands', () => {
  expect(found(twoBases)).toEqual([]);
  expect(found(twoBases, { 'purposes/statistics/alsoBasis': 'legitimate-interest' })).toEqual([
    'purposes/statistics/alsoBasis',
  ]);
});
test('the same basis twice is no second basis', () => {
  expect(found(twoBases, { 'purposes/statistics/alsoBasis': 'consent' })).toEqual([]);
});
