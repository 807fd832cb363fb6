import { utf8 } from '@amanat/domain/ledger/bytes.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { archiveFiles } from '@amanat/domain/ledger/journal-archive.ts';
import type { JournalSource } from '@amanat/domain/ledger/journal-source.ts';
import { tilePath, tilesOf } from '@amanat/domain/ledger/tile.ts';
import { Zip, ZipPassThrough } from 'fflate';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { liveJournal } from './live-source.ts';

const newline = Uint8Array.of(0x0a);

/**
 * The organisation's whole journal as journal.zip, piece by piece: journal.json, entries.jsonl, checkpoints.jsonl
 * and the tiles. Nothing is compressed and all dates are the same, so that the archive of a journal has one form,
 * byte for byte, and the verifier can hold every bit of it against that form. Contents of entries are not in it.
 */
export async function* exportJournal(db: Db, keys: KeyStore, org: string): AsyncGenerator<Uint8Array> {
  const source = await liveJournal(db, keys, org);
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const [name, pieces] of files(source)) {
    const file = new ZipPassThrough(name);
    // ZIP dates are local times without a zone; made from local parts they are the same bytes everywhere.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    for await (const piece of pieces) {
      file.push(Uint8Array.from(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
async function* files(source: JournalSource): AsyncGenerator<readonly [string, Pieces]> {
  yield [archiveFiles.head, [canonicalBytes(source.head)]];
  yield [archiveFiles.checkpoints, noteLines(source)];
  for (const tile of tilesOf(source.head.size)) {
    const bytes = await source.tile(tile);
    yield [tilePath(tile), bytes ? [bytes] : []];
  }
  yield [archiveFiles.entries, entryLines(source)];
}
async function* noteLines(source: JournalSource): AsyncGenerator<Uint8Array> {
  for await (const note of source.checkpoints()) yield utf8(`${JSON.stringify(note)}\n`);
}
async function* entryLines(source: JournalSource): AsyncGenerator<Uint8Array> {
  for await (const batch of source.entries()) {
    yield Buffer.concat(batch.flatMap((entry) => [entry, newline]));
  }
}
