import { expect, test } from 'vitest';
import { choicesTaken, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { cookieKinds } from './cookie-kinds.ts';

const fields = { categories: ['necessary', 'analytics'] };

test('names the kinds with what each is for', () => {
  const text = textOf(cookieKinds, { ...fields, thirdParty: true, browser: true, mayBreak: true });
  expect(text.az).toContain('Zəruri — saytı işlədir; Analitik — saytı ölçür.');
  expect(text.az).toContain('üçüncü tərəflər');
});

test('a kind the banner offers and the text does not name is found', () => {
  expect(findings(cookieKinds, fields)).toEqual([]);
  expect(findings(cookieKinds, { categories: ['necessary'] })[0]?.code).toBe('AMANAT-CHK-448');
});

test('is shown when choices come in, and broken when the banner lacks a kind', () => {
  expect(evidenceOf(cookieKinds, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(cookieKinds, fields, { consents: choicesTaken }).state).toBe('kept');
  const { necessary } = site().cookieCategories!;
  const lacking = { cookieCategories: { necessary: necessary! } };
  expect(evidenceOf(cookieKinds, fields, { consents: choicesTaken }, lacking).state).toBe('broken');
});

test('a banner that nobody has used for more than a month is at risk of being gone', () => {
  const old = { ...choicesTaken, lastAt: '2026-10-01T10:00:00.000Z' };
  const shown = evidenceOf(cookieKinds, fields, { consents: old });
  expect(shown.state).toBe('at-risk');
  expect(shown.because.az).toContain('1 oktyabr 2026');
});
