import { expect, test } from 'vitest';
import { cleanCrawl, evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { cookiesAfterConsent } from './cookies-after-consent.ts';

test('says it as the text does, with or without the exception', () => {
  expect(textOf(cookiesAfterConsent).az).not.toContain('zəruri');
  expect(textOf(cookiesAfterConsent, { saveNecessary: true }).az).toContain('zəruri');
});

test('all cookies after consent, while some rest on something else, is found with both statements', () => {
  const bases = { id: 'SIT-6', says: 'cookie-bases', rows: [] };
  const [found] = findings(cookiesAfterConsent, {}, { statements: [bases] });
  expect(found?.code).toBe('AMANAT-CHK-440');
  expect(found?.promises).toEqual(['SIT-1', 'SIT-6']);
  expect(findings(cookiesAfterConsent, { saveNecessary: true })).toEqual([]);
});

test('is shown by a crawl before any choice', () => {
  expect(evidenceOf(cookiesAfterConsent).state).toBe('not-yet-shown');
  expect(evidenceOf(cookiesAfterConsent, {}, { crawls: [cleanCrawl] }).state).toBe('kept');
  const early = { crawls: [{ ...cleanCrawl, beforeChoice: ['_st'] }] };
  expect(evidenceOf(cookiesAfterConsent, {}, early).state).toBe('broken');
  const refused = { crawls: [{ ...cleanCrawl, afterRefusal: ['_st'] }] };
  expect(evidenceOf(cookiesAfterConsent, {}, refused).because.en).toContain('after a refusal: _st');
});
