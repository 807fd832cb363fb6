import { expect, test } from 'vitest';
import { cleanCrawl, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { analyticsOptOut } from './analytics-opt-out.ts';

const fields = { purpose: 'statistics', provider: 'meter', browser: true, plugin: true };

test('names the provider and the ways to refuse', () => {
  const { az } = textOf(analyticsOptOut, fields);
  for (const part of ['Ölçü MMC', 'Brauzerin ayarlarında', 'plagin']) expect(az).toContain(part);
});

test('a provider that is no recipient, and a signal nobody honours, are found', () => {
  expect(findings(analyticsOptOut, fields)).toEqual([]);
  expect(findings(analyticsOptOut, { ...fields, purpose: 'news' })[0]?.code).toBe('AMANAT-CHK-446');
  const banner = { ...site().banner!, gpc: false };
  expect(findings(analyticsOptOut, fields, { banner })[0]?.code).toBe('AMANAT-CHK-449');
});

test('is kept when the gate waits for consent and a crawl saw nothing before it', () => {
  expect(evidenceOf(analyticsOptOut, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(analyticsOptOut, fields, { crawls: [cleanCrawl] }).state).toBe('kept');
});
