import { expect, test } from 'vitest';
import { cookieTwice } from './cookie-twice.ts';
import { found } from './rule-fixture.ts';

test('the second mention is reported', () => {
  expect(found(cookieTwice)).toEqual([]);
  expect(found(cookieTwice, { 'cookies/ga/names': ['_gid', 'dukan_session'] })).toEqual([
    'cookies/ga/names/1',
  ]);
});
