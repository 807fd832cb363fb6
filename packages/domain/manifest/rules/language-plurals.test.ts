import { expect, test } from 'vitest';
import { inLanguage, inTurkish } from './language-fixture.ts';
import { languagePlurals } from './language-plurals.ts';
import { changed, findings, found } from './rule-fixture.ts';
import { turkishFor } from '../../consent/testing/turkish.ts';

test('one text for all numbers, or all forms of the language, are left alone', () => {
  expect(found(languagePlurals, inTurkish())).toEqual([]);
  expect(found(languagePlurals, inTurkish({ 'words/partners': { one: '{n}', other: '{n}' } }))).toEqual([]);
});

test('a form that the language has and the text lacks is found', () => {
  const { words } = turkishFor(changed({}));
  const counting = { ...words, partners: { one: '{n}', other: '{n}' } };
  expect(found(languagePlurals, inLanguage('de', { words: counting }))).toEqual([]);
  expect(findings(languagePlurals, inLanguage('uk', { words: counting }))).toMatchObject([
    {
      severity: 'warning',
      path: ['languages', 'uk', 'words', 'partners'],
      fix: 'Add few, many, or write one text for all numbers under `languages.uk.words.partners`.',
    },
  ]);
  expect(findings(languagePlurals, inLanguage('ar', { words: counting }))[0]!.fix).toContain(
    'few, many, two, zero',
  );
});
