import type { Localized, Schema, Static } from '../schema/schema.ts';
import type { CheckContext, Finding } from '../manifest/finding.ts';
import type { Manifest, Statement } from '../manifest/manifest.ts';
import type { Reads } from './reads.ts';

export type PromiseState = 'kept' | 'at-risk' | 'broken' | 'not-yet-shown';

/** The state of one promise at run time, with what it rests on. */
export interface Evidence {
  readonly state: PromiseState;
  /** One sentence for the board: what was seen, or why nothing can be shown yet. */
  readonly because: Localized;
  /** Measured facts behind the sentence (counts, dates, version numbers, entry indexes). No personal data. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}
/** The statement as given to a kind: envelope fields and the kind's own. */
export type StatementOf<F> = {
  readonly id: string;
  readonly says: string;
  readonly clause?: string;
  readonly text?: Localized;
} & F;

/** What a kind's check is given: the statement and where it stands (`['statements', i]`). */
export interface StatementContext<F> extends CheckContext {
  readonly statement: StatementOf<F>;
  readonly path: readonly (string | number)[];
}

/** A statement kind: one file, four things. `F` is the type of its own fields. */
export interface StatementKind<F = Readonly<Record<string, unknown>>> {
  /** The value of `says`. */
  readonly says: string;
  /** Which part of the published policy it belongs to. */
  readonly section: Section;
  /** Its own fields, documented. */
  readonly schema: Schema<F>;
  /** How it reads in the published policy. Reads facts from the manifest, never repeats them by hand. */
  text(statement: StatementOf<F>, manifest: Manifest): Localized;
  /** Findings against the facts, other statements, and law in force. */
  check(context: StatementContext<F>): readonly Finding[];
  /** Its state at run time, from the read models. Pure. */
  evidence(statement: StatementOf<F>, reads: Reads): Evidence;
}
/** How a statement reads: in its own words where it has them, else in those of its kind. */
export function statementText(kind: StatementKind, statement: Statement, manifest: Manifest): Localized {
  return statement.text ?? kind.text(statement, manifest);
}
export const sections = [
  'general',
  'collection',
  'purposes',
  'consent',
  'cookies',
  'sharing',
  'transfers',
  'retention',
  'security',
  'incidents',
  'rights',
  'children',
  'changes',
  'contact',
] as const;
export type Section = (typeof sections)[number];

/** Declares a kind; keeps the type of its fields and hides it from the registry. */
export function kind<S extends Schema<unknown>>(
  definition: StatementKind<Static<S>> & { schema: S },
): StatementKind {
  return definition as unknown as StatementKind;
}
