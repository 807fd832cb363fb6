import { expect, test } from 'vitest';
import { ibanCheck, isIban } from './iban-check.ts';
import { found } from './rule-fixture.ts';

test('the example of the IBAN registry passes, a changed digit fails', () => {
  expect(isIban('AZ21NABZ00000000137010001944')).toBe(true);
  expect(isIban('AZ21NABZ00000000137010001945')).toBe(false);
});
test('an IBAN in any text is held against its digits', () => {
  expect(found(ibanCheck, { 'organisation/address': 'IBAN AZ21 NABZ 0000 0000 1370 1000 1944' })).toEqual([]);
  expect(found(ibanCheck, { 'organisation/address': 'IBAN AZ22NABZ00000000137010001944' })).toEqual([
    'organisation/address',
  ]);
});
