import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FileText, textsIn, textsOfFiles } from './texts-of-files.ts';
import { type WordNotUsed, wordsNotUsed } from './words-not-used.ts';

const speaks = (word: WordNotUsed, { text, cyrillic }: Omit<FileText, 'file'>) =>
  cyrillic === (word.language === 'ru') && word.not.test(text);
const reported = (text: string) =>
  wordsNotUsed.filter((word) => textsIn(`'${text}'`).some((one) => speaks(word, one))).map(({ say }) => say);

test('texts for people call a thing by its one word', () => {
  const texts = textsOfFiles();
  expect(texts.length).toBeGreaterThan(5_000);
  const found = wordsNotUsed.flatMap((word) =>
    texts
      .filter((one) => speaks(word, one) && !word.except?.includes(one.file))
      .map(({ file, text }) => `${file}: «${text}»: say «${word.say}», for ${word.why}`),
  );
  expect(found).toEqual([]);
});

test('the page of terms has each word that is to be said', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/terms.md'), 'utf8');
  expect(wordsNotUsed.map(({ say }) => say).filter((word) => !page.includes(word))).toEqual([]);
});

test('a word is reported in the sense it is not used in, and in no other', () => {
  expect(reported('müstəqil operator')).toEqual(['mülkiyyətçi']);
  expect(reported('Mənbə cavab vermir')).toEqual(['məlumat bazası']);
  expect(reported('Реестр запросов')).toEqual(['обращение']);
  expect(reported('совместный оператор')).toEqual(['обработчик']);
  for (const text of [
    'operator (tapşırıqla işləyən)',
    'Mənbə: özünüz',
    'Dövlət orqanının sorğusu',
    'Запрос государственного органа',
    'Слишком частые запросы',
    'yazı 1-ci versiyada deyil',
    'docs/manifest.md',
  ])
    expect(reported(text)).toEqual([]);
  expect(textsIn("// emalçı\n/* emalçı */ const url = 'https://example.az';")).toEqual([
    { text: 'https://example.az', cyrillic: false },
  ]);
});
