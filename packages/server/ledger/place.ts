import { toHex } from '@amanat/domain/ledger/bytes.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { leafHash } from '@amanat/domain/ledger/hash.ts';
import type { JournalPlace } from '@amanat/domain/ledger/place.ts';
import { hashing } from '../platform/keys-hashing.ts';

/** What a receipt says of an entry to anybody: neither kind nor time, nor whose it is. */
export function placeOf({ origin, index, entry, inclusion, checkpoint, publicKey }: Receipt): JournalPlace {
  const leaf = toHex(leafHash(hashing, canonicalBytes(entry)));
  return { format: 'amanat-place/1', origin, index, leaf, inclusion, checkpoint, publicKey };
}
