import { expect, test } from 'vitest';
import { languageDirection } from './language-direction.ts';
import { inLanguage } from './language-fixture.ts';
import { findings, found } from './rule-fixture.ts';

test('a direction that follows from the script is left alone, said or not', () => {
  for (const tag of ['ar', 'fa', 'he', 'ur', 'ckb', 'az-Arab', 'yi'])
    for (const change of [{}, { dir: 'rtl' }] as const)
      expect(found(languageDirection, inLanguage(tag, change))).toEqual([]);
  expect(found(languageDirection, inLanguage('tr', { dir: 'ltr' }))).toEqual([]);
});

test('a language that would be read the wrong way is found', () => {
  expect(findings(languageDirection, inLanguage('fa', { dir: 'ltr' }))).toMatchObject([
    { path: ['languages', 'fa', 'dir'], message: 'fa is read from right to left' },
  ]);
  expect(found(languageDirection, inLanguage('tr', { dir: 'rtl' }))).toEqual(['languages/tr/dir']);
});
