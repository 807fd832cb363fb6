import type { Severity } from './finding.ts';

/** What the table of diagnostics says about one code; findings take from it what they do not say better. */
export interface CodeRow {
  readonly severity: Severity;
  /** What the code stands for, in a few words. */
  readonly title: string;
  /** Why it matters: the law with citation, or what would go wrong. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
}
export type Code = `AMANAT-CHK-${number}`;
