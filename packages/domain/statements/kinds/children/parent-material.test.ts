import { expect, test } from 'vitest';
import { evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { parentMaterial } from './parent-material.ts';

const fields = { duty: 'review' };

test('says whom the material is for', () => {
  expect(textOf(parentMaterial, fields).az).toContain('Valideynlər');
  expect(findings(parentMaterial, fields)).toEqual([]);
});

test('is kept in three languages, at risk in fewer, unshown without any', () => {
  expect(evidenceOf(parentMaterial, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(parentMaterial, fields, { materials: { review: ['az'] } }).state).toBe('at-risk');
  expect(evidenceOf(parentMaterial, fields, { materials: { review: ['az', 'en', 'ru'] } }).state).toBe(
    'kept',
  );
});
