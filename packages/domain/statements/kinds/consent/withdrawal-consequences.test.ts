import { expect, test } from 'vitest';
import { evidenceOf, findings, requestsTaken, textOf } from '../area-b-fixture.ts';
import { figures } from '../area-c-fixture.ts';
import { withdrawalConsequences } from './withdrawal-consequences.ts';

const fields = { purposes: ['news'] };
const requests = requestsTaken(['withdrawal']);

test('lists what stops', () => {
  expect(textOf(withdrawalConsequences, fields).az).toContain('xəbərlər — xəbərlər dayanır.');
});

test('a purpose that does not say what stops is found, and breaks the promise', () => {
  expect(findings(withdrawalConsequences, fields)).toEqual([]);
  expect(findings(withdrawalConsequences, { purposes: ['statistics'] })[0]?.code).toBe('AMANAT-CHK-422');
  expect(evidenceOf(withdrawalConsequences, { purposes: ['statistics'] }).state).toBe('broken');
});

test('is shown once a withdrawal came in by the portal’s way', () => {
  expect(evidenceOf(withdrawalConsequences, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(withdrawalConsequences, fields, { requests }).state).toBe('not-yet-shown');
  const asked = requestsTaken(['withdrawal'], 0, { withdrawal: figures({ open: 1 }) });
  expect(evidenceOf(withdrawalConsequences, fields, { requests: asked }).state).toBe('kept');
});
