import { expect, test } from 'vitest';
import type { Manifest } from '../../../manifest/manifest.ts';
import { choicesTaken, cleanCrawl, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { cookieSettings } from './cookie-settings.ts';

const { banner: _, ...rest } = site();
const without = { ...rest, banner: undefined } as unknown as Partial<Manifest>;

test('names the link', () => {
  expect(textOf(cookieSettings).az).toContain('«Kuki ayarları»');
});

test('without a banner there is no link to reopen', () => {
  expect(findings(cookieSettings)).toEqual([]);
  expect(findings(cookieSettings, {}, without)[0]?.code).toBe('AMANAT-CHK-447');
  expect(evidenceOf(cookieSettings, {}, {}, without).state).toBe('broken');
});

test('what a crawl found left over after withdrawal breaks it', () => {
  const seen = { consents: choicesTaken, crawls: [{ ...cleanCrawl, leftOver: ['_ga'] }] };
  expect(evidenceOf(cookieSettings, {}, seen).because.en).toContain('_ga');
  expect(evidenceOf(cookieSettings, {}, seen).state).toBe('broken');
  expect(evidenceOf(cookieSettings, {}, { ...seen, crawls: [cleanCrawl] }).state).toBe('kept');
});

test('is shown when choices come in and a crawl could take one back', () => {
  const seen = (phases: readonly string[]) =>
    evidenceOf(cookieSettings, {}, { consents: choicesTaken, crawls: [{ ...cleanCrawl, phases }] });
  expect(evidenceOf(cookieSettings).state).toBe('not-yet-shown');
  expect(evidenceOf(cookieSettings, {}, { consents: choicesTaken }).state).toBe('not-yet-shown');
  expect(seen(['before', 'accepted'])).toMatchObject({ state: 'not-yet-shown', facts: { notReached: 1 } });
  expect(seen(['before', 'accepted']).because.az).toContain('geri götürüləndən sonra');
  expect(seen(['before', 'accepted', 'withdrawn']).state).toBe('kept');
});
