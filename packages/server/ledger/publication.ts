import type { TileName } from '@amanat/domain/ledger/tile.ts';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { lastCheckpoint, verifierKey } from './checkpoints.ts';
import { readTile } from './tiles.ts';

/** The verifier key an organisation publishes. Throws AMANAT-JRN-001 for a stranger. */
export function publishedKey(keys: KeyStore, org: string): string {
  return verifierKey(keys, org);
}
/** The newest checkpoint as a signed note; undefined while the journal is empty. */
export async function publishedCheckpoint(db: Db, keys: KeyStore, org: string): Promise<string | undefined> {
  keys.signer(org);
  return (await lastCheckpoint(db, org))?.note;
}
/** Bytes of a tile of exactly this width; undefined when the signed tree has not grown so far. */
export async function publicTile(
  db: Db,
  keys: KeyStore,
  org: string,
  tile: TileName,
): Promise<Uint8Array | undefined> {
  keys.signer(org);
  if (!Number.isSafeInteger(tile.index) || tile.level > 6) return undefined;
  const bytes = await readTile(db, org, tile.level, tile.index);
  const length = tile.width * 32;
  return bytes && bytes.length >= length ? bytes.subarray(0, length) : undefined;
}
