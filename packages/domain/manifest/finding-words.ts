import type { Localized } from '../schema/schema.ts';
import { wordsOfCode } from './code-words/words-of-code.ts';
import type { Finding } from './finding.ts';
import { lawIn } from './law-words.ts';

/**
 * A finding in a reader's language. English is the checker's own sentence about the place; the other languages say
 * what the code stands for and where, since a sentence of its own for each place is written in English alone.
 * @param place where it stands, in words.
 */
export function findingIn<F extends Finding>(finding: F, language: keyof Localized, place: Localized): F {
  const words = language === 'en' ? undefined : wordsOfCode(finding.code);
  if (!words) return finding;
  const title = words.title[language];
  return {
    ...finding,
    message: place[language] === '' ? title : `${title} — ${place[language]}`,
    why: `${words.why[language].replace(/\.$/, '')}${lawIn(finding.law, language)}`,
    fix: words.fix[language],
  };
}
