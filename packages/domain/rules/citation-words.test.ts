import { expect, test } from 'vitest';
import { citationIn } from './citation-words.ts';
import { standardLaw } from './standard-law.ts';

const all = [...new Set(standardLaw.rules.map(({ citation }) => citation))];

test('a citation is written as the language writes it', () => {
  expect(['az', 'en', 'ru'].map((language) => citationIn('998-IIIQ Art. 12', language as 'az'))).toEqual([
    '998-IIIQ, maddə 12',
    '998-IIIQ Art. 12',
    '998-IIIQ, ст. 12',
  ]);
  expect(citationIn('998-IIIQ Arts. 15-16; Cabinet Decisions 149 and 237', 'az')).toBe(
    '998-IIIQ, maddə 15-16; Nazirlər Kabinetinin 149 və 237 nömrəli qərarları',
  );
  expect(citationIn('Case C-311/18; GDPR Art. 46', 'ru')).toBe('дело C-311/18; GDPR, ст. 46');
  expect(all.map((citation) => citationIn(citation, 'en'))).toEqual(all);
});

test('no citation of the law known here leaves a word of English to who reads Azerbaijani or Russian', () => {
  const english =
    /\b(?:Arts?\.|Art|law|Code|Act|Decisions?|Case|Directive|Regulation|Convention|recital|of|and)\b/;
  for (const language of ['az', 'ru'] as const)
    expect(
      all.map((citation) => citationIn(citation, language)).filter((text) => english.test(text)),
    ).toEqual([]);
});
