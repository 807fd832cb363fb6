import type { Entry } from '@amanat/domain/ledger/entry.ts';
import type { Db } from '../platform/db.ts';

/** What a capability writes to the journal, inside its own transaction. */
export interface NewEntry {
  readonly kind: Entry['kind'];
  /** ISO instant from the clock. */
  readonly time: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly refs: Entry['refs'];
  /** Sealed under the subject's key (or the organisation's when subject is null) and bound by the commitment. */
  readonly content?: unknown;
}
export interface Appended {
  readonly index: number;
  readonly entry: Entry;
}
/**
 * The journal's write port. `append` takes the organisation's sequencing lock in the caller's transaction, gives
 * each entry its index and stores it; the tree is integrated and signed after the commit.
 */
export interface Journal {
  append(tx: Db, org: string, entries: readonly NewEntry[]): Promise<readonly Appended[]>;
}
