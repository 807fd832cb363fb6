import { expect, test } from 'vitest';
import { cookieRetired } from './cookie-retired.ts';
import { found } from './rule-fixture.ts';

test('__cfduid went in 2021', () => {
  expect(found(cookieRetired)).toEqual([]);
  expect(found(cookieRetired, { 'cookies/session/names': ['__cfduid'] })).toEqual([
    'cookies/session/names/0',
  ]);
});
