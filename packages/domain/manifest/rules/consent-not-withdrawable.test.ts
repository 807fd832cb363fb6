import { expect, test } from 'vitest';
import { consentNotWithdrawable } from './consent-not-withdrawable.ts';
import { found } from './rule-fixture.ts';

test('consent without withdrawal is reported', () => {
  expect(found(consentNotWithdrawable)).toEqual([]);
  expect(found(consentNotWithdrawable, { 'purposes/statistics/withdrawable': false })).toEqual([
    'purposes/statistics/withdrawable',
  ]);
});
test('withdrawal named neither for the purpose nor in general is reported', () => {
  const changes = { 'purposes/statistics/rights': ['access'], rights: ['access'] };
  expect(found(consentNotWithdrawable, changes)).toEqual(['purposes/statistics/rights']);
  expect(found(consentNotWithdrawable, { 'purposes/statistics/rights': ['access'] })).toEqual([]);
});
