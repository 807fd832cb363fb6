import { expect, test } from 'vitest';
import { cleanCrawl, evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { cookiePurposes } from './cookie-purposes.ts';

const fields = { purposes: ['function-and-security', 'analysis'] };

test('names what cookies are for', () => {
  expect(textOf(cookiePurposes, fields).az).toContain('təhlükəsizliyi; trafikin');
});

test('a cookie for an aim that the text does not name is found, and breaks it', () => {
  expect(findings(cookiePurposes, fields)).toEqual([]);
  expect(findings(cookiePurposes, { purposes: ['analysis'] })[0]?.code).toBe('AMANAT-CHK-446');
  expect(evidenceOf(cookiePurposes, { purposes: ['analysis'] }).state).toBe('broken');
});

test('LAL-C4.2: a published page alone does not show that nothing without a purpose loads: a visit does', () => {
  const policy = published();
  expect(evidenceOf(cookiePurposes, fields, { policy }).state).toBe('not-yet-shown');
  expect(evidenceOf(cookiePurposes, fields, { policy, crawls: [cleanCrawl] }).state).toBe('kept');
  const aimless = { policy, crawls: [{ ...cleanCrawl, undeclared: ['_x'] }] };
  expect(evidenceOf(cookiePurposes, fields, aimless)).toMatchObject({ state: 'broken' });
});
