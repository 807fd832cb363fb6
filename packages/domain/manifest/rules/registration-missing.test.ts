import { expect, test } from 'vitest';
import { registrationMissing } from './registration-missing.ts';
import { found } from './rule-fixture.ts';

test('a company can be looked up', () => {
  expect(found(registrationMissing)).toEqual([]);
  expect(found(registrationMissing, { 'organisation/voen': undefined })).toEqual(['organisation']);
  expect(
    found(registrationMissing, { 'organisation/voen': undefined, 'organisation/registration': '12888798' }),
  ).toEqual([]);
});
