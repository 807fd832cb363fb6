import type { Language } from '@amanat/domain/time/format-date.ts';

export type Sentence = (...values: never[]) => string;
export interface Texts {
  readonly [key: string]: string | Sentence | Texts;
}
/** The same keys in another language: a text where there is a text, a sentence with the same values where there is one. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameKeys<T[K]>;
};
export type Translated<T> = Readonly<Record<Language, SameKeys<T>>>;

/** Texts of one page: written in Azerbaijani first, then in English and Russian. The compiler misses no key. */
export function defineTexts<T extends Texts>(all: {
  readonly az: T;
  readonly en: SameKeys<T>;
  readonly ru: SameKeys<T>;
}): Translated<T> {
  return all as unknown as Translated<T>;
}
