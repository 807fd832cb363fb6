import type { Localized } from '../../schema/schema.ts';

/** What a code stands for, why it matters and how to mend it, in one language. */
export interface CodeWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** What a code stands for, in every language. */
export interface WordsOfCode {
  readonly title: Localized;
  readonly why: Localized;
  readonly fix: Localized;
}
