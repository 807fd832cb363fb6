import type { Manifest } from './manifest.ts';
import type { Law } from '../rules/law.ts';
import type { Sentence } from './finding-sentence.ts';

/** error: the manifest does not load; warning: a contradiction or breach of law; note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';
/** Where in the document: keys and indexes from the root, e.g. ['purposes', 'marketing', 'basis']. */
export type Path = readonly (string | number)[];

/** One thing `amanat check` has to say. The CLI turns `path` into file, line and column. */
export interface Finding {
  /** `AMANAT-CHK-nnn`, from domain/manifest/codes.ts. */
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  /** Point at the key instead of the value (unknown keys). */
  readonly at?: 'key' | 'value';
  /** What is wrong, in one sentence of each language, with the values it tells. */
  readonly sentence: Sentence;
  /** The same in English. */
  readonly message: string;
  /** Why it matters: the law with citation, or the organisation's own promise; in each language. */
  readonly because: Sentence;
  /** The same in English. */
  readonly why: string;
  /** The rules of law that `why` cites, and whether all were read in a stored source. */
  readonly law?: { readonly citations: readonly string[]; readonly sure: boolean };
  /** How to mend this finding: the key, what to write, the place; in each language. */
  readonly mend: Sentence;
  /** The same in English. */
  readonly fix: string;
  /** What to put in place of the key or value at `path`, where that is certain. */
  readonly replacement?: string;
  /** Ids of the statements that take part. */
  readonly promises: readonly string[];
}

/** What a rule or a kind's check is given: the declaration, the law in force, today's date. */
export interface CheckContext {
  readonly manifest: Manifest;
  readonly law: Law;
  /** `YYYY-MM-DD`. Passed in: the domain reads no clock. */
  readonly today: string;
}
/** A rule over the whole manifest. One file a rule; never knows an organisation or a promise id. */
export interface Rule {
  readonly code: string;
  readonly title: string;
  check(context: CheckContext): readonly Finding[];
}
