import type { Language } from '@amanat/domain/time/format-date.ts';

/** How to reach who asks; sealed as `contact`. */
export interface Contact {
  readonly email: string;
  readonly name?: string;
}
/** One correction: the new value of a category, and of which column when it has several in a table. */
export interface Correction {
  readonly category: string;
  readonly column?: string;
  readonly value: string;
}
/** What is asked, beyond the kind; sealed as `ask`. */
export interface Ask {
  /** In the person's own words. */
  readonly text?: string;
  readonly corrections?: readonly Correction[];
  /** Purposes an objection or withdrawal concerns; all that qualify unless told. */
  readonly purposes?: readonly string[];
  /** For a restriction: its last day, `YYYY-MM-DD`; until it is lifted unless told. */
  readonly until?: string;
  readonly livesInEu?: boolean;
  /** Address of the child a guardian reports about. */
  readonly about?: string;
}
export type Channel = 'portal' | 'api' | 'email' | 'console';
export type { Language };
