import { expect, test } from 'vitest';
import { inTurkish } from './language-fixture.ts';
import { languagePlaceholders } from './language-placeholders.ts';
import { findings, found } from './rule-fixture.ts';

test('sentences with their gaps are left alone, and one that counts in words', () => {
  expect(found(languagePlaceholders, inTurkish())).toEqual([]);
  expect(
    found(languagePlaceholders, inTurkish({ 'words/lifetimes/days': { one: 'bir gün', other: '{n} gün' } })),
  ).toEqual([]);
});

test('a gap that is missing, misspelt or filled by nobody is found', () => {
  const all = findings(
    languagePlaceholders,
    inTurkish({
      'words/uses': '{organization} çerez kullanıyor.',
      'words/change': 'Kararınızı değiştirebilirsiniz.',
      'words/title': 'Merhaba {name}',
      'words/lifetimes/days': { one: '{n} gün', other: 'gün' },
    }),
  );
  expect(all.map(({ path, message, fix }) => [path.slice(2).join('/'), message, fix])).toEqual([
    ['words/title', 'Nothing is filled in for {name}', 'Take {name} out of the text.'],
    [
      'words/uses',
      'Nothing is filled in for {organization}',
      'Write {organisation} in place of {organization}.',
    ],
    [
      'words/uses',
      '{organisation} is missing',
      'Put {organisation} where it belongs in the sentence; docs/languages.md tells what is filled in.',
    ],
    [
      'words/change',
      '{settings} is missing',
      'Put {settings} where it belongs in the sentence; docs/languages.md tells what is filled in.',
    ],
    [
      'words/lifetimes/days/other',
      '{n} is missing',
      'Put {n} where it belongs in the sentence; docs/languages.md tells what is filled in.',
    ],
  ]);
});
