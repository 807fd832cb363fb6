import type { Localized } from '../../schema/schema.ts';

/**
 * What statement kinds say under one code. “‹purpose›” stands for a value of the declaration at hand, “…” for one that may be
 * anything.
 */
export interface StatementFinding {
  /** The kinds that may say it, by the name `says` gives them. */
  readonly kinds: readonly string[];
  /** What contradiction is found: one sentence for each case. */
  readonly found: readonly Localized[];
  /** Why it matters, in law or by the organisation's own promise. */
  readonly why: readonly Localized[];
  readonly fix: readonly Localized[];
}

/** Sentences in a language, each once and each with its full stop. */
export function sentencesOf(all: readonly Localized[], language: keyof Localized): readonly string[] {
  return [...new Set(all.map((each) => each[language]))].map((text) =>
    /[.!?…]$/.test(text) ? text : `${text}.`,
  );
}
