import { expect, test } from 'vitest';
import { evidenceOf, findings, published, site, textOf } from '../area-b-fixture.ts';
import { definitions, usesWord } from './definitions.ts';

const fields = { terms: ['device'] };

test('names the terms, whose meaning stands in a section of its own', () => {
  const text = textOf(definitions, fields);
  expect(text.az).toBe('Mətndəki sözlərin mənası «Anlayışlar» bölməsində verilib: cihaz.');
  expect(text.en).toContain('“Definitions”: device.');
  expect(findings(definitions, fields)).toEqual([]);
});

test('a word used in place of a defined one is found, in any of its forms; the definitions may explain', () => {
  const device = { ...site().definitions!['device']!, insteadOf: ['qurğu'] };
  const clean = { definitions: { device } };
  expect(findings(definitions, fields, clean)).toEqual([]);
  const intro = { az: 'Qurğunuzda saxlanılır.', en: 'Kept.', ru: 'Хранится.' };
  const wrong = { ...clean, organisation: { ...site().organisation, intro } };
  expect(findings(definitions, fields, wrong).map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['AMANAT-CHK-412', 'organisation/intro'],
  ]);
  expect(usesWord('Saytın məlumatı', 'lumat')).toBe(false);
});

test('is shown by the published page', () => {
  expect(evidenceOf(definitions, fields, { policy: published() }).state).toBe('kept');
});
