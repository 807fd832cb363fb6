import type { Localized } from '../schema/schema.ts';
import type { WordsOfCode } from './code-words/code-words.ts';
import type { Severity } from './finding.ts';

/** Findings of one code, told once, with every place where it was found. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  /** What the code stands for; null for a code that the checker does not know. */
  readonly words: WordsOfCode | null;
  /** The rules of law that speak of it, e.g. `998-IIIQ Art. 8`. */
  readonly law: { readonly citations: readonly string[]; readonly sure: boolean } | null;
  readonly places: readonly {
    readonly place: Localized;
    /** Id of the promise it stands at; null of a place among the facts. */
    readonly promise: string | null;
    /** The checker's own sentence about this place. */
    readonly message: Localized;
    /** How to mend it there; null of a refusal that an earlier release remembered. */
    readonly fix: Localized | null;
    /** Ids of the promises that take part; that of the place is among them. */
    readonly promises: readonly string[];
  }[];
}

/** How many findings there are, of one severity or of all. */
export function countPlaces(groups: readonly FindingGroup[], severity?: Severity): number {
  return groups
    .filter((group) => severity === undefined || group.severity === severity)
    .reduce((sum, { places }) => sum + places.length, 0);
}
