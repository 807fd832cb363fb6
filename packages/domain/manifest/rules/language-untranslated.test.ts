import { expect, test } from 'vitest';
import { arabicFor } from '../../consent/testing/arabic.ts';
import { bannerWords } from '../../consent/words.ts';
import { inTurkish } from './language-fixture.ts';
import { languageUntranslated } from './language-untranslated.ts';
import { changed, findings, found } from './rule-fixture.ts';

const { az, en } = bannerWords;

test('a language of its own is left alone, names and words it shares with others included', () => {
  expect(found(languageUntranslated, inTurkish({ 'words/privacy': 'Əmanət gizlilik politikası' }))).toEqual(
    [],
  );
  expect(found(languageUntranslated, inTurkish({ 'words/close': en.close }))).toEqual([]);
  expect(found(languageUntranslated, { 'languages/ar': arabicFor(changed({})) })).toEqual([]);
});

test('a text left in Azerbaijani or English is found', () => {
  const all = findings(
    languageUntranslated,
    inTurkish({
      'words/necessary': az.necessary,
      'words/always': az.always,
      'words/details': 'Kim, nəyi saxlayır',
      'words/settingsText': en.settingsText,
    }),
  );
  expect(all.map(({ path, message }) => [path.at(-1), message])).toEqual([
    ['necessary', '«Zəruri olanlar saytın işləməsi üçündür.» is Azerbaijani, as in the manifest'],
    ['settingsText', '«Choose what you allow. Nothing you leave off runs.» is English, as in the manifest'],
    ['always', '«Həmişə açıq» is Azerbaijani, as in the manifest'],
    ['details', '«Kim, nəyi saxlayır» has an Azerbaijani word («nəyi»)'],
  ]);
});

test('a sentence without a letter of the language’s script is found', () => {
  const arabic = arabicFor(changed({}));
  const copied = { ...arabic, words: { ...arabic.words, details: 'Qui garde quoi' } };
  expect(findings(languageUntranslated, { 'languages/ar': copied })).toMatchObject([
    {
      path: ['languages', 'ar', 'words', 'details'],
      message: '«Qui garde quoi» has no letter of the script of ar',
    },
  ]);
});
