import type { TileName } from './tile.ts';

/** The first line of an exported journal, `journal.json`. */
export interface JournalHead {
  readonly format: 'amanat-journal/1';
  readonly org: string;
  readonly origin: string;
  /** Number of entries in it. */
  readonly size: number;
  /** C2SP verifier key. */
  readonly publicKey: string;
}
/** A whole journal as the verifier reads it: from an archive, or from a live log. */
export interface JournalSource {
  readonly head: JournalHead;
  /** Canonical bytes of the entries in order, in batches of any length. */
  entries(): AsyncIterable<readonly Uint8Array[]> | Iterable<readonly Uint8Array[]>;
  /** Signed notes by ascending size. */
  checkpoints(): AsyncIterable<string> | Iterable<string>;
  /** Bytes of a tile, or undefined when there is none. */
  tile(name: TileName): Promise<Uint8Array | undefined> | Uint8Array | undefined;
}
