import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { policyScope } from './policy-scope.ts';

const fields = { properties: ['site'] };

test('says for which sites the policy holds', () => {
  expect(textOf(policyScope, fields).az).toContain('sait.example.az');
  expect(findings(policyScope, fields)).toEqual([]);
});

test('is shown by the published page', () => {
  expect(evidenceOf(policyScope, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(policyScope, fields, { policy: published() }).state).toBe('kept');
});
