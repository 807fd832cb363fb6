import { expect, test } from 'vitest';
import { inLanguage, inTurkish } from './language-fixture.ts';
import { languageTag } from './language-tag.ts';
import { findings, found } from './rule-fixture.ts';

test('languages are named as pages name them', () => {
  for (const tag of ['tr', 'ar', 'zh-Hant', 'pt-BR', 'ckb'])
    expect(found(languageTag, inLanguage(tag))).toEqual([]);
});

test.each([
  ['Turkish', 'Did you mean "tr"? A file of its own is named banner.tr.yaml.'],
  ['xx', 'Name it as pages do: tr, ar, zh-Hant, pt-BR.'],
  ['qzzz', 'Name it as pages do: tr, ar, zh-Hant, pt-BR.'],
  ['TR', 'Write "tr"; a file of its own is named banner.tr.yaml.'],
  ['zh-hant', 'Write "zh-Hant"; a file of its own is named banner.zh-Hant.yaml.'],
  ['ru', 'Remove banner.ru.yaml, and change the texts in manifest.yaml.'],
])('%s is refused', (tag, fix) => {
  expect(findings(languageTag, inLanguage(tag))).toMatchObject([
    { path: ['languages', tag], at: 'key', fix },
  ]);
});

test('a file says the language it is named for', () => {
  expect(findings(languageTag, inTurkish({ language: 'de' }))).toMatchObject([
    { path: ['languages', 'tr', 'language'], fix: 'Write "tr", or rename the file to banner.de.yaml.' },
  ]);
});
