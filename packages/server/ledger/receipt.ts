import type { Entry, Receipt } from '@amanat/domain/ledger/entry.ts';
import { fromUtf8, toBase64, toHex } from '@amanat/domain/ledger/bytes.ts';
import { inclusionProof } from '@amanat/domain/ledger/proof.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { organisationSubject } from '../platform/keys.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { lastCheckpoint, verifierKey } from './checkpoints.ts';
import { saltLength } from './prepare.ts';
import { readTilesAbove } from './tiles.ts';

/** `pending`: the entry is stored and numbered, its checkpoint is signed within a second. */
export type ReceiptAnswer =
  | { readonly state: 'ready'; readonly receipt: Receipt }
  | { readonly state: 'pending'; readonly index: number };
export interface ReceiptOptions {
  /** Whether the caller owns the content. It is absent all the same when its key was destroyed. */
  readonly withContent?: boolean;
}
export interface Receipts {
  byIndex(org: string, index: number, options?: ReceiptOptions): Promise<ReceiptAnswer | undefined>;
  byEntryId(org: string, id: string, options?: ReceiptOptions): Promise<ReceiptAnswer | undefined>;
  /** The organisation of an entry id, for addresses that name none. */
  organisationOf(id: string): Promise<string | undefined>;
}
interface Row {
  readonly idx: number;
  readonly subject: string | null;
  readonly entry: Buffer;
  readonly sealed: Buffer | null;
}

/** Makes receipts: each with a proof against the newest checkpoint. */
export function createReceipts(given: { readonly db: Db; readonly keys: KeyStore }): Receipts {
  const { db, keys } = given;
  return {
    async byIndex(org, index, options) {
      const { rows } = await sql<Row>`
        select idx, subject, entry, sealed from journal_entry
        where org = ${org} and idx = ${index}`.execute(db);
      return rows[0] && answer(db, keys, org, rows[0], options);
    },
    async byEntryId(org, id, options) {
      const { rows } = await sql<Row>`
        select idx, subject, entry, sealed from journal_entry where id = ${id} and org = ${org}`.execute(db);
      return rows[0] && answer(db, keys, org, rows[0], options);
    },
    async organisationOf(id) {
      const { rows } = await sql<{ org: string }>`
        select org from journal_entry where id = ${id} limit 1`.execute(db);
      return rows[0]?.org;
    },
  };
}
async function answer(
  db: Db,
  keys: KeyStore,
  org: string,
  row: Row,
  options: ReceiptOptions = {},
): Promise<ReceiptAnswer> {
  const checkpoint = await lastCheckpoint(db, org);
  if (!checkpoint || checkpoint.size <= row.idx) return { state: 'pending', index: row.idx };
  const { size, note } = checkpoint;
  const read = await readTilesAbove(db, org, [row.idx, size - 1]);
  const content = options.withContent ? await contentOf(db, keys, org, row) : undefined;
  const receipt: Receipt = {
    format: 'amanat-receipt/1',
    origin: keys.signer(org).origin,
    index: row.idx,
    entry: JSON.parse(fromUtf8(row.entry)) as Entry,
    ...(content ? { content } : {}),
    inclusion: inclusionProof(hashing, read, row.idx, size).map(toHex),
    checkpoint: note,
    publicKey: verifierKey(keys, org),
  };
  return { state: 'ready', receipt };
}
/** Salt and content of an entry; undefined when it has none or its key was destroyed. */
export async function contentOf(
  db: Db,
  keys: KeyStore,
  org: string,
  row: Pick<Row, 'subject' | 'sealed'>,
): Promise<Receipt['content']> {
  if (!row.sealed) return undefined;
  const open = await keys.open(db, org, row.subject ?? organisationSubject, row.sealed);
  if (!open) return undefined;
  const value: unknown = JSON.parse(fromUtf8(open.subarray(saltLength)));
  return { salt: toBase64(open.subarray(0, saltLength)), value };
}
