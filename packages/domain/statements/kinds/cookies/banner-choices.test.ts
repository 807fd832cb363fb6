import { expect, test } from 'vitest';
import { choicesTaken, cleanCrawl, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { bannerChoices } from './banner-choices.ts';

const fields = { buttons: ['accept-all', 'reject-all', 'customise'] };
const oneSided = { banner: { ...site().banner!, buttons: ['accept-all'] as const } };

test('names the buttons as they stand on the banner', () => {
  expect(textOf(bannerChoices, fields).az).toContain('«Hamısını qəbul et», «Hamısını rədd et» və «Ayarla»');
});

test('a promised button that the banner lacks is found, and breaks it', () => {
  expect(findings(bannerChoices, fields)).toEqual([]);
  expect(findings(bannerChoices, fields, oneSided)[0]?.code).toBe('AMANAT-CHK-447');
  expect(evidenceOf(bannerChoices, fields, {}, oneSided).state).toBe('broken');
});

test('is kept when choices come in and a crawl saw nothing before them', () => {
  expect(evidenceOf(bannerChoices, fields, { consents: choicesTaken }).state).toBe('not-yet-shown');
  const seen = { consents: choicesTaken, crawls: [cleanCrawl] };
  expect(evidenceOf(bannerChoices, fields, seen).state).toBe('kept');
  // Buttons that the browser could not press were not shown to be there.
  const unpressed = { ...seen, crawls: [{ ...cleanCrawl, phases: ['before', 'gpc'] }] };
  expect(evidenceOf(bannerChoices, fields, unpressed).state).toBe('not-yet-shown');
});
