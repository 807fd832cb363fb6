import { expect, test } from 'vitest';
import { cookieMisfiled } from './cookie-misfiled.ts';
import { found } from './rule-fixture.ts';

test('_ga is not necessary', () => {
  expect(found(cookieMisfiled)).toEqual([]);
  expect(found(cookieMisfiled, { 'cookies/session/names': ['_ga'] })).toEqual(['cookies/session/names/0']);
});
