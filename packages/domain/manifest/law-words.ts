import { citationIn } from '../rules/citation-words.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';
import type { Sentence } from './finding-sentence.ts';
import type { Finding } from './finding.ts';

/** Stands beside law that was not read in a stored source. */
export const unsureLaw = say(
  'hüquqşünasınız təsdiqləsin',
  'to be confirmed by your lawyer',
  'пусть подтвердит ваш юрист',
);

/** Why something matters, with the law behind it in parentheses: «… (998-IIIQ, maddə 8).» */
export function withLaw(why: Sentence, law: Finding['law']): Sentence {
  const ended = (language: keyof Localized) =>
    `${why.words[language].replace(/\.$/, '')}${lawIn(law, language)}.`;
  const words = { az: ended('az'), en: ended('en'), ru: ended('ru') };
  if (!law) return { words, facts: why.facts };
  const cited = (language: keyof Localized) =>
    law.citations.map((citation) => citationIn(citation, language)).join('; ');
  const row = {
    kind: 'list',
    value: law.citations,
    words: say(cited('az'), cited('en'), cited('ru')),
  } as const;
  return { words, facts: { ...why.facts, law: row } };
}

/** The law behind a finding, in parentheses after why it matters; empty when none is cited. */
export function lawIn(law: Finding['law'], language: keyof Localized): string {
  if (!law) return '';
  const citations = law.citations.map((citation) => citationIn(citation, language));
  return ` (${[...citations, ...(law.sure ? [] : [unsureLaw[language]])].join('; ')})`;
}
