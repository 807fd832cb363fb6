import type { Localized } from '../../schema/schema.ts';
import { say } from '../../statements/phrase.ts';
import type { WordsOfCode } from './code-words.ts';
import { sentencesOf } from './statement-finding.ts';
import { statementFindings } from './statement-findings.ts';
import { wordsOfCode } from './words-of-code.ts';

/**
 * What a code of the checker stands for, why it matters and how to mend it, as `wordsOfCode` tells it; of a code of statements
 * in the sentences of the kinds that give it, in place of what all these codes share.
 */
export function explanationOf(code: string): WordsOfCode | undefined {
  const words = wordsOfCode(code);
  const own = statementFindings[code];
  if (!words || !own) return words;
  const said = (part: 'why' | 'fix', language: keyof Localized) => sentencesOf(own[part], language).join(' ');
  const all = (part: 'why' | 'fix') => say(said(part, 'az'), said(part, 'en'), said(part, 'ru'));
  return { title: words.title, why: all('why'), fix: all('fix') };
}
