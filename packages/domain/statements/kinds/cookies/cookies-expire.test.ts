import { expect, test } from 'vitest';
import { choicesTaken, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { cookiesExpire } from './cookies-expire.ts';

test('says that cookies go and the banner asks anew', () => {
  expect(textOf(cookiesExpire).az).toContain('yenidən soruşur');
  expect(findings(cookiesExpire)).toEqual([]);
});

test('a lapsed consent no longer counts at the gate; seen choices complete it', () => {
  expect(evidenceOf(cookiesExpire).state).toBe('not-yet-shown');
  expect(evidenceOf(cookiesExpire, {}, { consents: choicesTaken }).state).toBe('kept');
});

test('a choice that lasts longer than two years is told as still counting', () => {
  const banner = { ...site().banner!, lasts: 'P9Y' };
  expect(evidenceOf(cookiesExpire, {}, { consents: choicesTaken }, { banner }).state).toBe('broken');
});

test('a choice of two years is no promise broken', () => {
  const banner = { ...site().banner!, lasts: 'P2Y' };
  expect(evidenceOf(cookiesExpire, {}, { consents: choicesTaken }, { banner }).state).toBe('kept');
  const nothingAsked = { cookieCategories: { necessary: site().cookieCategories!['necessary']! } };
  expect(evidenceOf(cookiesExpire, {}, { consents: choicesTaken }, nothingAsked).state).toBe('not-yet-shown');
});
