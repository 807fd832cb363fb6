import { expect, test } from 'vitest';
import { cookieTooLong } from './cookie-too-long.ts';
import { found } from './rule-fixture.ts';

test('a necessary cookie of a year breaks the session limit', () => {
  const bySession = { 'cookieCategories/necessary/longest': 'session', 'cookies/choice': undefined };
  const others = { ...bySession, 'cookies/choice-texts': undefined };
  expect(found(cookieTooLong)).toEqual([]);
  expect(found(cookieTooLong, others)).toEqual([]);
  expect(found(cookieTooLong, { ...others, 'cookies/session/lifetime': 'P12M' })).toEqual([
    'cookies/session/lifetime',
  ]);
  expect(found(cookieTooLong, { 'cookies/ga/lifetime': 'P13M' })).toEqual([]);
  expect(found(cookieTooLong, { 'cookies/ga/lifetime': 'P2Y' })).toEqual(['cookies/ga/lifetime']);
});
