import { expect, test } from 'vitest';
import { cookieTwice } from './cookie-twice.ts';
import { found } from './rule-fixture.ts';

test('the second mention is reported', () => {
  expect(found(cookieTwice)).toEqual([]);
  expect(found(cookieTwice, { 'cookies/ga/names': ['_gid', 'dukan_session'] })).toEqual([
    'cookies/ga/names/1',
  ]);
});

test('a name that a pattern of another category stands for is reported, within one category it is not', () => {
  const hits = found(cookieTwice, { 'cookies/ga/names': ['_ga', '_ga_*', '*_session', 'dukan_*'] });
  expect(hits).toHaveLength(2);
  expect(new Set(hits)).toEqual(new Set(['cookies/session/names/0']));
});
