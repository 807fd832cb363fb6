import { expect, test } from 'vitest';
import { evidenceOf, findings, requestsTaken, textOf } from '../area-b-fixture.ts';
import { figures } from '../area-c-fixture.ts';
import { childPriority } from './child-priority.ts';

const reported = { 'guardian-report': figures({ answered: 1 }) };
const queue = (childrenBehind?: number, byKind: Partial<typeof reported> = reported) => ({
  requests: requestsTaken(['guardian-report'], childrenBehind, byKind),
});
const fields = { via: ['email'] };
const unordered = { age: { minimum: 16, check: 'attestation', whenFound: 'on-report' } } as const;

test('names the channels of a representative', () => {
  expect(textOf(childPriority, fields).az).toContain('info@example.az');
});

test('priority that is not declared is found', () => {
  expect(findings(childPriority, fields)).toEqual([]);
  expect(findings(childPriority, fields, unordered)[0]?.code).toBe('AMANAT-CHK-462');
});

test('is kept when reports are taken and none stands behind another request', () => {
  expect(evidenceOf(childPriority, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(childPriority, fields, queue(0)).state).toBe('kept');
  expect(evidenceOf(childPriority, fields, queue(0, {})).state).toBe('not-yet-shown');
  expect(evidenceOf(childPriority, fields, queue(2)).state).toBe('broken');
});
