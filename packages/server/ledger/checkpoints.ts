import type { Checkpoint } from '@amanat/domain/ledger/checkpoint.ts';
import {
  checkpointText,
  formatNote,
  formatVerifierKey,
  keyId,
  parseCheckpointText,
  parseNote,
} from '@amanat/domain/ledger/checkpoint.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { hashing } from '../platform/keys-hashing.ts';

/** A stored checkpoint. */
export interface StoredCheckpoint {
  readonly size: number;
  /** ISO instant of signing. */
  readonly time: string;
  /** C2SP signed note. */
  readonly note: string;
}
/** The organisation's verifier key, `name+hash+base64`. */
export function verifierKey(keys: KeyStore, org: string): string {
  const { origin, publicKey } = keys.signer(org);
  return formatVerifierKey(hashing, origin, publicKey);
}
/** Signs a checkpoint of the organisation's journal. */
export function signCheckpoint(keys: KeyStore, org: string, size: number, root: Uint8Array): string {
  const { origin, publicKey, sign } = keys.signer(org);
  const text = checkpointText({ origin, size, root });
  const signature = sign(new TextEncoder().encode(text));
  return formatNote(text, [{ name: origin, keyId: keyId(hashing, origin, publicKey), signature }]);
}
export async function lastCheckpoint(db: Db, org: string): Promise<StoredCheckpoint | undefined> {
  const { rows } = await sql<StoredCheckpoint>`
    select size, time, note from journal_checkpoint
    where org = ${org} order by size desc limit 1`.execute(db);
  return rows[0];
}
/** The statement inside a stored note. */
export function statementOf(stored: StoredCheckpoint): Checkpoint {
  const checkpoint = parseCheckpointText(parseNote(stored.note)?.text ?? '');
  if (!checkpoint) throw new Error('A stored checkpoint is malformed');
  return checkpoint;
}
