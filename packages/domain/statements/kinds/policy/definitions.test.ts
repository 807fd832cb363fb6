import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { definitions } from './definitions.ts';

const fields = { terms: ['device'] };

test('gives each term with its meaning', () => {
  const text = textOf(definitions, fields);
  expect(text.az).toContain('Cihaz: Sayta girdiyiniz avadanlıq.');
  expect(text.en).toContain('Device: What you browse with.');
  expect(findings(definitions, fields)).toEqual([]);
});

test('is shown by the published page', () => {
  expect(evidenceOf(definitions, fields, { policy: published() }).state).toBe('kept');
});
