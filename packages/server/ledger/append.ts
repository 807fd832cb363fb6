import type { Entry } from '@amanat/domain/ledger/entry.ts';
import type { Db } from '../platform/db.ts';
import type { NewSubjectKey } from '../platform/keys-subject.ts';

/** What a capability writes to the journal, inside its own transaction. */
export interface NewEntry {
  /** UUID by which the receipt is asked for; a fresh UUIDv7 unless given. */
  readonly id?: string;
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
  /** Id of the receipt. */
  readonly id: string;
  readonly index: number;
  readonly entry: Entry;
}
/**
 * The journal's write port. `append` takes the organisation's sequencing lock in the caller's transaction, gives
 * each entry its index and stores it; the tree is integrated and signed after the commit. The lock is held until
 * the transaction ends, so append last.
 */
export interface Journal {
  append(tx: Db, org: string, entries: readonly NewEntry[]): Promise<readonly Appended[]>;
}
/** Entries that are hashed and sealed, and wait for their indexes. */
export interface PreparedEntries {
  readonly org: string;
  readonly ids: readonly string[];
  readonly entries: readonly Entry[];
  readonly bytes: readonly Uint8Array[];
  readonly leaves: readonly Uint8Array[];
  readonly sealed: readonly (Uint8Array | null)[];
  /** Under which the contents are sealed; stored with the entries. */
  readonly keys: readonly NewSubjectKey[];
}
/** The hot path: everything that costs time happens before the sequencing lock is taken. */
export interface BatchJournal extends Journal {
  /** Hashes and seals; no database is asked. */
  prepare(org: string, entries: readonly NewEntry[]): PreparedEntries;
  /**
   * Two statements, which travel together on a batch transaction: stores the keys; takes the lock, gives the indexes and
   * stores the entries. Returns the index of the first.
   */
  appendPrepared(tx: Db, prepared: PreparedEntries): Promise<number>;
}
