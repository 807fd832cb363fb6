import { citationIn } from '../rules/citation-words.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';
import type { Finding } from './finding.ts';

/** Stands beside law that was not read in a stored source. */
export const unsureLaw = say(
  'hüquqşünasınız təsdiqləsin',
  'to be confirmed by your lawyer',
  'пусть подтвердит ваш юрист',
);

/** The law behind a finding, in parentheses after why it matters; empty when none is cited. */
export function lawIn(law: Finding['law'], language: keyof Localized): string {
  if (!law) return '';
  const citations = law.citations.map((citation) => citationIn(citation, language));
  return ` (${[...citations, ...(law.sure ? [] : [unsureLaw[language]])].join('; ')})`;
}
