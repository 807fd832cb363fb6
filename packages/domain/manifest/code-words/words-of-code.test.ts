import { expect, test } from 'vitest';
import { codes } from '../codes.ts';
import { codesAsWritten, wordsOfCode } from './words-of-code.ts';

test('every code of the checker has words in every language, and no words are for a code that is gone', () => {
  const all = [...codes.keys()].toSorted();
  expect(codesAsWritten()).toEqual({ az: all, ru: all });
});

test('the words are of their language', () => {
  for (const code of codes.keys()) {
    const { title, why, fix } = wordsOfCode(code)!;
    for (const text of [title, why, fix]) {
      expect(text.ru, `${code} ru`).toMatch(/[а-яё]/i);
      expect(text.az, `${code} az`).not.toMatch(/[а-яё]/i);
      expect(text.az, `${code} az`).not.toBe(text.en);
      expect([text.az.trim(), text.ru.trim()], code).toEqual([text.az, text.ru]);
    }
    expect(
      [title.az, title.ru].filter((text) => text.endsWith('.')),
      code,
    ).toEqual([]);
    expect(
      [why.az, why.ru, fix.az, fix.ru].filter((text) => !/[.!?]$/.test(text)),
      code,
    ).toEqual([]);
  }
});

test('what is no code of the checker has no words here', () => {
  expect(wordsOfCode('AMANAT-POLICY-004')).toBeUndefined();
});
