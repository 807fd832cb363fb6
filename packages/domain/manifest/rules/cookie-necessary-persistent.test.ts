import { expect, test } from 'vitest';
import { cookieNecessaryPersistent } from './cookie-necessary-persistent.ts';
import { found } from './rule-fixture.ts';

test('a lasting necessary cookie is noted where no limit is set', () => {
  const lasting = { 'cookies/session/lifetime': 'P1M', 'cookieCategories/necessary/longest': undefined };
  expect(found(cookieNecessaryPersistent, lasting)).toEqual(['cookies/session/lifetime']);
  expect(found(cookieNecessaryPersistent, { 'cookies/session/lifetime': 'P1M' })).toEqual([]);
  const unlimited = { 'cookieCategories/necessary/longest': undefined };
  expect(found(cookieNecessaryPersistent, unlimited), 'the memory of a choice must last').toEqual([]);
  expect(
    found(cookieNecessaryPersistent, { ...unlimited, 'cookies/choice/names': ['amanat', 'id'] }),
  ).toEqual(['cookies/choice/lifetime']);
});
