import { expect, test } from 'vitest';
import { evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { consentAnew } from './consent-anew.ts';

test('says which data the former consent covers', () => {
  expect(textOf(consentAnew).az).toContain('yenidən razılıq');
  expect(findings(consentAnew)).toEqual([]);
});

test('after a change the gate denies new data until the new consent, and keeps data from before usable', () => {
  expect(evidenceOf(consentAnew)).toMatchObject({ state: 'kept', facts: { purposes: 2, wrong: 0 } });
});

test('without purposes on consent there is nothing to ask anew', () => {
  const { account } = site().purposes;
  expect(evidenceOf(consentAnew, {}, {}, { purposes: { account: account! } }).state).toBe('not-yet-shown');
});
