import { expect, test } from 'vitest';
import { evidenceOf, findings, published, site, textOf } from '../area-b-fixture.ts';
import { consentByUse } from './consent-by-use.ts';

test('FOC-19: agreement by use is rendered as the organisation says it, and found to be no consent', () => {
  expect(textOf(consentByUse, { to: 'collection' }).az).toContain('razılıq sayılır');
  const [found] = findings(consentByUse, { to: 'collection' });
  expect(found?.code).toBe('AMANAT-CHK-405');
  expect(found?.why).toContain('4(11)');
});

test('LAL-8.7: going on using the service is rendered, and found not to stand in for consent anew', () => {
  expect(textOf(consentByUse, { to: 'new-version' }).az).toContain('davam etdirsəniz');
  const anew = { id: 'SIT-7', says: 'consent-anew' };
  const [found] = findings(consentByUse, { to: 'new-version' }, { statements: [anew] });
  expect(found?.code).toBe('AMANAT-CHK-404');
  expect(found?.promises).toEqual(['SIT-1', 'SIT-7']);
});

test('without consents to ask anew there is nothing to replace', () => {
  const { account } = site().purposes;
  expect(findings(consentByUse, { to: 'new-version' }, { purposes: { account: account! } })).toEqual([]);
});

test('a purpose that rests on use breaks it', () => {
  const { account } = site().purposes;
  const byUse = { purposes: { account: { ...account!, basis: 'use-of-service' } } } as const;
  const seen = { policy: published() };
  expect(evidenceOf(consentByUse, { to: 'collection' }, seen).state).toBe('kept');
  expect(evidenceOf(consentByUse, { to: 'collection' }, seen, byUse).state).toBe('broken');
});
