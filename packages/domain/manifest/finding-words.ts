import type { Localized } from '../schema/schema.ts';
import { wordsOfCode } from './code-words/words-of-code.ts';
import type { Finding } from './finding.ts';
import { lawIn } from './law-words.ts';

/**
 * A finding in a reader's language: what is wrong there in a sentence of its own, and why and how to mend it as the code
 * is explained in that language. English says the last two more closely where a rule does.
 */
export function findingIn<F extends Finding>(finding: F, language: keyof Localized): F {
  const words = language === 'en' ? undefined : wordsOfCode(finding.code);
  if (!words) return finding;
  return {
    ...finding,
    message: finding.sentence.words[language],
    why: `${words.why[language].replace(/\.$/, '')}${lawIn(finding.law, language)}`,
    fix: words.fix[language],
  };
}
