import { expect } from 'vitest';
import type { Fact, Sentence } from '../finding-sentence.ts';
import type { Finding } from '../finding.ts';

const languages = ['az', 'en', 'ru'] as const;

/** What a fact is told as in a language, in whichever case its sentence needs it. */
function isTold({ kind, value, words }: Fact, sentence: Sentence, language: 'az' | 'en' | 'ru'): boolean {
  const text = sentence.words[language];
  // A day may stand in another case: «…-cı il», «…-cı ildə». The year alone is the same in all.
  if (kind === 'date') return text.includes(String(value).slice(0, 4));
  return text.includes(words[language]);
}

/**
 * Gives the findings back once each was seen to have its own sentence in three languages: in that language's letters, with
 * every value in words, and nothing left unfilled. For the fixtures of rules and kinds, so that every case of theirs is.
 */
export function toldInEveryLanguage<F extends readonly Finding[]>(findings: F): F {
  for (const { code, message, why, fix, sentence, because, mend } of findings) {
    expect([message, why, fix], code).toEqual([sentence.words.en, because.words.en, mend.words.en]);
    for (const each of [sentence, because, mend]) saidInEveryLanguage(each, code);
  }
  return findings;
}

function saidInEveryLanguage(sentence: Sentence, code: string): void {
  const own = Object.values(sentence.facts)
    .map((fact) => fact.words)
    .toSorted((a, b) => b.en.length - a.en.length);
  // What the declaration itself says may be in any letters; the words around it are of the language.
  const around = (language: (typeof languages)[number]) =>
    own.reduce((text, words) => text.replaceAll(words[language], ''), sentence.words[language]);
  const all = languages.map(around);
  expect(
    all.filter((text) => text.trim() === '' || /undefined|NaN|\[object|\{\w+[:}]/.test(text)),
    code,
  ).toEqual([]);
  expect(around('ru'), code).toMatch(/[а-яё]/i);
  expect(around('az'), code).not.toMatch(/[а-яё]/i);
  expect(around('en').replaceAll('Əmanət', ''), code).not.toMatch(/[а-яёəğşçı]/);
  expect(around('az'), code).not.toBe(around('en'));
  for (const language of languages)
    for (const [name, fact] of Object.entries(sentence.facts))
      expect(
        isTold(fact, sentence, language),
        `${code} ${language} ${name}: ${sentence.words[language]}`,
      ).toBe(true);
}
