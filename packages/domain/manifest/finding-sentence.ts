import type { Localized } from '../schema/schema.ts';
import { type AzCase, formatAzDate } from '../time/format-date.ts';

export type FactKind =
  | 'entry'
  | 'code'
  | 'date'
  | 'period'
  | 'term'
  | 'number'
  | 'country'
  | 'word'
  | 'law'
  | 'list'
  /** A place in the declaration: `recipients.aws.transfer`. */
  | 'place'
  /** What to write where, so that the finding is gone: the way to it and the value as YAML. */
  | 'write'
  /** What to take out, so that the finding is gone. */
  | 'remove';

type Value = string | number | readonly Value[];
/** A value that a sentence about the declaration tells: what it is, as it stands there, and in words. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * As it stands in the declaration: an id, `2026-11-23`, `P13M`, `EE`. Of a list, the values of its parts; of a place, keys
   * and indexes; of what to write, the place and the value as YAML.
   */
  readonly value: Value;
  readonly words: Localized;
}
export type Facts = Readonly<Record<string, Fact>>;

/** A sentence about the declaration, made by each language from the same facts. */
export interface Sentence {
  readonly words: Localized;
  readonly facts: Facts;
}

/** Names in the holes of a sentence: `{purpose}`, `{day:on}`. */
type Holes<T extends string> = T extends `${string}{${infer H}}${infer Rest}`
  ? (H extends `${infer Name}:${string}` ? Name : H) | Holes<Rest>
  : never;
/** The sentence itself when it tells every fact and nothing else; a type nothing fits when it does not. */
type Telling<T extends string, F> = Holes<T> extends keyof F ? (keyof F extends Holes<T> ? T : never) : never;

/**
 * A sentence in the three languages. Each tells every fact, which the compiler holds it to; `{name}` stands for a fact and
 * `{day:on}` for a day in the case an Azerbaijani sentence needs («…-cı ildə», `from`: «…-cı ildən»).
 */
export function says<
  const F extends Facts,
  const A extends string,
  const E extends string,
  const R extends string,
>(facts: F, az: A & Telling<A, F>, en: E & Telling<E, F>, ru: R & Telling<R, F>): Sentence {
  const filled = (text: string, language: keyof Localized) =>
    text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, grammar?: AzCase) =>
      told(facts[name]!, language, grammar),
    );
  return { facts, words: { az: filled(az, 'az'), en: filled(en, 'en'), ru: filled(ru, 'ru') } };
}

function told({ kind, value, words }: Fact, language: keyof Localized, grammar: AzCase | undefined): string {
  return kind === 'date' && grammar !== undefined ? formatAzDate(String(value), grammar) : words[language];
}

/** A sentence without values, in words that stand elsewhere. */
export function plainly(words: Localized): Sentence {
  return { words, facts: {} };
}

/** Two sentences after each other, as one. A fact of the same name is that of the second. */
export function andThen(first: Sentence, second: Sentence): Sentence {
  const both = (language: keyof Localized) => `${first.words[language]} ${second.words[language]}`;
  return {
    words: { az: both('az'), en: both('en'), ru: both('ru') },
    facts: { ...first.facts, ...second.facts },
  };
}
