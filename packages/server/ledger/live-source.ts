import type { JournalSource } from '@amanat/domain/ledger/journal-source.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { lastCheckpoint, verifierKey } from './checkpoints.ts';
import { readTile } from './tiles.ts';

/** Entries read at once: few, so that verifying a live log never holds up the server for long. */
const batch = 500;

/** The live log up to its newest checkpoint, as the verifier and the export read it. */
export async function liveJournal(db: Db, keys: KeyStore, org: string): Promise<JournalSource> {
  const size = (await lastCheckpoint(db, org))?.size ?? 0;
  return {
    head: {
      format: 'amanat-journal/1',
      org,
      origin: keys.signer(org).origin,
      size,
      publicKey: verifierKey(keys, org),
    },
    entries: () => entries(db, org, size),
    checkpoints: () => checkpoints(db, org, size),
    async tile({ level, index, width }) {
      const bytes = await readTile(db, org, level, index);
      return bytes && bytes.length >= width * 32 ? bytes.subarray(0, width * 32) : bytes;
    },
  };
}
async function* entries(db: Db, org: string, size: number): AsyncGenerator<readonly Uint8Array[]> {
  for (let from = 0; from < size; from += batch) {
    const { rows } = await sql<{ entry: Buffer }>`
      select entry from journal_entry
      where org = ${org} and idx >= ${from} and idx < ${Math.min(from + batch, size)} order by idx`.execute(
      db,
    );
    yield rows.map((row) => row.entry);
  }
}
async function* checkpoints(db: Db, org: string, size: number): AsyncGenerator<string> {
  for (let after = 0; after < size;) {
    const { rows } = await sql<{ size: number; note: string }>`
      select size, note from journal_checkpoint
      where org = ${org} and size > ${after} and size <= ${size} order by size limit ${batch}`.execute(db);
    if (rows.length === 0) return;
    for (const row of rows) yield row.note;
    after = rows.at(-1)!.size;
  }
}
