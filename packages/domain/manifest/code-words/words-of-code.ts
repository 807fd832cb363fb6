import type { Localized } from '../../schema/schema.ts';
import { say } from '../../statements/phrase.ts';
import { codes } from '../codes.ts';
import { azFacts1 } from './az-facts-1.ts';
import { azFacts2 } from './az-facts-2.ts';
import { azForm } from './az-form.ts';
import { azStatements } from './az-statements.ts';
import type { CodeWords, WordsOfCode } from './code-words.ts';
import { ruFacts1 } from './ru-facts-1.ts';
import { ruFacts2 } from './ru-facts-2.ts';
import { ruForm } from './ru-form.ts';
import { ruStatements } from './ru-statements.ts';

interface StatementWords {
  readonly titles: Readonly<Record<string, string>>;
  readonly why: string;
  readonly fix: string;
}

function dictionary(
  statements: StatementWords,
  ...facts: readonly Readonly<Record<string, CodeWords>>[]
): ReadonlyMap<string, CodeWords> {
  const { titles, why, fix } = statements;
  return new Map<string, CodeWords>([
    ...facts.flatMap((each) => Object.entries(each)),
    ...Object.entries(titles).map(([code, title]): [string, CodeWords] => [code, { title, why, fix }]),
  ]);
}
const az = dictionary(azStatements, azForm, azFacts1, azFacts2);
const ru = dictionary(ruStatements, ruForm, ruFacts1, ruFacts2);

/**
 * What a code of the checker stands for, why it matters and how to mend it. A code of another part of the product
 * (why a file was not taken at all) has no row here: undefined.
 */
export function wordsOfCode(code: string): WordsOfCode | undefined {
  const en = codes.get(code);
  if (!en) return undefined;
  const inAll = (field: keyof CodeWords): Localized =>
    say(az.get(code)?.[field] ?? en[field], en[field], ru.get(code)?.[field] ?? en[field]);
  return { title: inAll('title'), why: inAll('why'), fix: inAll('fix') };
}

/** Codes that a dictionary lacks or has beyond the checker's, for the test that keeps both the same. */
export function codesAsWritten(): Readonly<Record<'az' | 'ru', readonly string[]>> {
  return { az: [...az.keys()].toSorted(), ru: [...ru.keys()].toSorted() };
}
