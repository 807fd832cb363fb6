import { codes } from '../codes.ts';
import type { WordsOfCode } from './code-words.ts';
import { azCodes, ruCodes, withTranslations } from './dictionaries.ts';

/**
 * What a code of the checker stands for, why it matters and how to mend it. A code of another part of the product
 * (why a file was not taken at all) has no row here: undefined.
 */
export function wordsOfCode(code: string): WordsOfCode | undefined {
  const en = codes.get(code);
  if (!en) return undefined;
  return {
    title: withTranslations(code, 'title', en.title),
    why: withTranslations(code, 'why', en.why),
    fix: withTranslations(code, 'fix', en.fix),
  };
}

/** Codes that a dictionary lacks or has beyond the checker's, for the test that keeps both the same. */
export function codesAsWritten(): Readonly<Record<'az' | 'ru', readonly string[]>> {
  return { az: [...azCodes.keys()].toSorted(), ru: [...ruCodes.keys()].toSorted() };
}
