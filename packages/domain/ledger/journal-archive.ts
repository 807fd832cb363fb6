import type { JournalHead, JournalSource } from './journal-source.ts';
import { fromUtf8 } from './bytes.ts';
import { isRecord } from './entry-form.ts';
import { tilePath, tilesOf } from './tile.ts';

/** Files of an exported journal besides its tiles. */
export const archiveFiles = {
  head: 'journal.json',
  entries: 'entries.jsonl',
  checkpoints: 'checkpoints.jsonl',
} as const;

/** Reads an unpacked archive; a text says what is missing, malformed or does not belong there. */
export function readArchive(files: ReadonlyMap<string, Uint8Array>): JournalSource | string {
  for (const name of Object.values(archiveFiles)) {
    if (!files.has(name)) return `${name} is missing`;
  }
  const head = readHead(files.get(archiveFiles.head)!);
  if (!head) return 'journal.json is malformed';
  const expected = new Set<string>(Object.values(archiveFiles));
  for (const tile of tilesOf(head.size)) expected.add(tilePath(tile));
  for (const name of files.keys()) {
    if (!expected.has(name)) return 'the archive holds a file that does not belong to this journal';
  }
  return {
    head,
    entries: () => inBatches(lines(files.get(archiveFiles.entries)!)),
    checkpoints: () => notes(files.get(archiveFiles.checkpoints)!),
    tile: (name) => files.get(tilePath(name)),
  };
}
function readHead(bytes: Uint8Array): JournalHead | undefined {
  let head: unknown;
  try {
    head = JSON.parse(fromUtf8(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(head) || Object.keys(head).toSorted().join() !== 'format,org,origin,publicKey,size') return;
  const { format, org, origin, publicKey, size } = head;
  const texts = [org, origin, publicKey].every((text) => typeof text === 'string');
  const sized = Number.isSafeInteger(size) && (size as number) >= 0 && (size as number) <= 2 ** 40;
  return format === 'amanat-journal/1' && texts && sized ? (head as unknown as JournalHead) : undefined;
}
function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    yield bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
  }
}
function* inBatches(all: Iterable<Uint8Array>): Generator<readonly Uint8Array[]> {
  for (const one of all) yield [one];
}
/** Each line is a JSON text holding one signed note; what is not is handed on, so that it fails as a note. */
function* notes(bytes: Uint8Array): Generator<string> {
  for (const line of lines(bytes)) {
    let note: unknown;
    try {
      note = JSON.parse(fromUtf8(line));
    } catch {
      note = undefined;
    }
    yield typeof note === 'string' && JSON.stringify(note) === fromUtf8Lossy(line) ? note : '';
  }
}
function fromUtf8Lossy(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
