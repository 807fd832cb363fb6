import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { definitions } from './definitions.ts';

const fields = { terms: ['device'] };

test('names the terms, whose meaning stands in a section of its own', () => {
  const text = textOf(definitions, fields);
  expect(text.az).toBe('Mətndəki sözlərin mənası «Anlayışlar» bölməsində verilib: cihaz.');
  expect(text.en).toContain('“Definitions”: device.');
  expect(findings(definitions, fields)).toEqual([]);
});

test('is shown by the published page', () => {
  expect(evidenceOf(definitions, fields, { policy: published() }).state).toBe('kept');
});
