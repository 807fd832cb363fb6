import { expect, test } from 'vitest';
import { adequacyClaimed } from './adequacy-claimed.ts';
import { found } from './rule-fixture.ts';

const mechanisms = 'recipients/google/transfer/mechanisms';
test('the USA are not adequate, Ireland needs no decision', () => {
  expect(found(adequacyClaimed)).toEqual([]);
  expect(found(adequacyClaimed, { [mechanisms]: ['adequacy'] })).toEqual([`${mechanisms}/0`]);
  expect(
    found(adequacyClaimed, {
      [mechanisms]: ['adequacy'],
      'recipients/google/country': 'IE',
      'recipients/google/dataIn': undefined,
    }),
  ).toEqual([]);
});
