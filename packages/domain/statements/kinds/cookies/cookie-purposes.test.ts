import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { cookiePurposes } from './cookie-purposes.ts';

const fields = { purposes: ['function-and-security', 'analysis'] };

test('names what cookies are for', () => {
  expect(textOf(cookiePurposes, fields).az).toContain('təhlükəsizliyi; trafikin');
});

test('a cookie for an aim that the text does not name is found, and breaks it', () => {
  expect(findings(cookiePurposes, fields)).toEqual([]);
  expect(findings(cookiePurposes, { purposes: ['analysis'] })[0]?.code).toBe('AMANAT-CHK-446');
  expect(evidenceOf(cookiePurposes, { purposes: ['analysis'] }).state).toBe('broken');
  expect(evidenceOf(cookiePurposes, fields, { policy: published() }).state).toBe('kept');
});
