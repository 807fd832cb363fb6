import { check, verdict } from '@amanat/domain/ledger/check.ts';
import { fromUtf8, toHex } from '@amanat/domain/ledger/bytes.ts';
import type { Entry } from '@amanat/domain/ledger/entry.ts';
import { isEntry } from '@amanat/domain/ledger/entry-form.ts';
import { readArchive } from '@amanat/domain/ledger/journal-archive.ts';
import type { FileVerdict } from '@amanat/domain/ledger/verify-file.ts';
import { hashing } from './node-crypto.ts';
import { unpack, verifyFile } from './verify-file.ts';

/** Where an act stands in the journal. */
export interface ActPlace {
  /** Index of the entry `act.issued`. */
  readonly entry: number;
  /** The number printed on the act. */
  readonly number: number;
  /** When the act was journaled, ISO. */
  readonly time: string;
}
/** What was found of an act, beside what was found of the journal it should stand in. */
export interface ActVerdict extends Omit<FileVerdict, 'kind'> {
  readonly kind: 'act';
  /** Where the act stands in the journal; absent when it is not there. */
  readonly act?: ActPlace;
}
/** Whether a file is a PDF, by its first bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/**
 * Verifies a destruction act: the journal holds (every check of `verifyFile`), and one of its entries `act.issued`
 * carries the SHA-256 of exactly these bytes.
 * @param act bytes of the PDF. @param journal bytes of journal.zip.
 */
export async function verifyAct(
  act: Uint8Array,
  journal: Uint8Array,
  trustedKey?: string,
): Promise<ActVerdict> {
  const found = await verifyFile(journal, trustedKey);
  const sha256 = toHex(hashing.sha256(act));
  const place = found.kind === 'journal' ? await findAct(journal, sha256) : undefined;
  const checks = [
    check('document', isPdf(act) ? undefined : 'the file is not a PDF', 'the file is a PDF'),
    ...(found.kind === 'journal'
      ? found.checks
      : [check('archive', 'the file given with --journal is not a journal.zip', '')]),
    check(
      'act',
      place
        ? undefined
        : `no act in the journal has the SHA-256 ${sha256}: the act was altered, is of another journal, or was issued after the export`,
      `entry ${place?.entry} is act № ${place?.number} with the SHA-256 of this file`,
    ),
  ];
  const { size, firstDifference, datedBack } = found;
  return {
    kind: 'act',
    ...verdict(checks),
    ...(size === undefined ? {} : { size }),
    ...(firstDifference === undefined ? {} : { firstDifference }),
    ...(datedBack === undefined ? {} : { datedBack }),
    ...(place ? { act: place } : {}),
  };
}

async function findAct(journal: Uint8Array, sha256: string): Promise<ActPlace | undefined> {
  const files = unpack(journal);
  const source = files && readArchive(files);
  if (source === undefined || typeof source === 'string') return undefined;
  let index = 0;
  for await (const batch of source.entries())
    for (const bytes of batch) {
      const entry = readEntry(bytes);
      if (entry?.kind === 'act.issued' && entry.refs['sha256'] === sha256)
        return { entry: index, number: Number(entry.refs['act']), time: entry.time };
      index += 1;
    }
  return undefined;
}
/** An entry that cannot be read is no act; the checks of the journal name it. */
function readEntry(bytes: Uint8Array): Entry | undefined {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
