import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { childCare } from './child-care.ts';

const fields = { under: ['az-law', 'child-convention', 'gdpr-8'] };

test('LAL-7.1: names what the care for children rests on', () => {
  expect(textOf(childCare, fields).az).toContain('Uşaq hüquqları haqqında Konvensiya');
  expect(findings(childCare, fields)).toEqual([]);
  expect(evidenceOf(childCare, fields, { policy: published() }).state).toBe('kept');
});
