import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { consentPerPurpose } from './consent-per-purpose.ts';

const fields = { purposes: ['news', 'account'] };

test('gives each purpose with its own basis', () => {
  const { az, en } = textOf(consentPerPurpose, fields);
  expect(az).toMatch(/xəbərlər \(.*razılığınız\); hesab \(.*müqavilə.*\)/u);
  expect(en).toContain('account (the contract with you)');
  expect(findings(consentPerPurpose, fields)).toEqual([]);
});

test('is kept when it is published and the gate asks consent for the purposes that need it', () => {
  expect(evidenceOf(consentPerPurpose, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(consentPerPurpose, fields, { policy: published() }).state).toBe('kept');
});
