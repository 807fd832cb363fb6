import { toHex } from '@amanat/domain/ledger/bytes.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { leafHash } from '@amanat/domain/ledger/hash.ts';
import { hashing } from '../platform/keys-hashing.ts';

/** That an entry stands in the journal, in hashes alone: what the tiles publish of it, with the proof of its place. */
export interface JournalPlace extends Pick<
  Receipt,
  'origin' | 'index' | 'inclusion' | 'checkpoint' | 'publicKey'
> {
  readonly format: 'amanat-place/1';
  /** RFC 9162 hash of the entry, in hexadecimal: whoever has the entry can compare. */
  readonly leaf: string;
}
/** What a receipt says of an entry to anybody: neither kind nor time, nor whose it is. */
export function placeOf({ origin, index, entry, inclusion, checkpoint, publicKey }: Receipt): JournalPlace {
  const leaf = toHex(leafHash(hashing, canonicalBytes(entry)));
  return { format: 'amanat-place/1', origin, index, leaf, inclusion, checkpoint, publicKey };
}
