import { expect, test } from 'vitest';
import { evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { ageCheck } from './age-check.ts';

const unchecked = { age: { minimum: 16, check: 'none', whenFound: 'on-report' } } as const;
const journal = {
  size: 9,
  lastCheckpointAt: null,
  verified: null,
  byKind: { 'age.refused': 4 },
  keysDestroyed: 0,
};

test('says that a refusal leaves a count and nothing else', () => {
  expect(textOf(ageCheck).az).toContain('yalnız say');
});

test('a check that is not declared is found, and breaks it', () => {
  expect(findings(ageCheck)).toEqual([]);
  expect(findings(ageCheck, {}, unchecked)[0]?.code).toBe('AMANAT-CHK-461');
  expect(evidenceOf(ageCheck, {}, {}, unchecked).state).toBe('broken');
});

test('is kept when the gate holds the limit and refusals were counted', () => {
  expect(evidenceOf(ageCheck).state).toBe('not-yet-shown');
  expect(evidenceOf(ageCheck, {}, { journal }).state).toBe('kept');
});
