import type { Localized } from '../../schema/schema.ts';
import { say } from '../../statements/phrase.ts';
import { azFacts1 } from './az-facts-1.ts';
import { azFacts2 } from './az-facts-2.ts';
import { azForm } from './az-form.ts';
import { azStatements } from './az-statements.ts';
import type { CodeWords } from './code-words.ts';
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
/** What each code of the checker is called, why it matters and how it is mended, in Azerbaijani. */
export const azCodes = dictionary(azStatements, azForm, azFacts1, azFacts2);
/** The same in Russian. */
export const ruCodes = dictionary(ruStatements, ruForm, ruFacts1, ruFacts2);

/** English words of a code's row with those of the other languages beside them. */
export function withTranslations(code: string, field: keyof CodeWords, en: string): Localized {
  return say(azCodes.get(code)?.[field] ?? en, en, ruCodes.get(code)?.[field] ?? en);
}
