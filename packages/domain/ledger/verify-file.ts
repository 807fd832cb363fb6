import { check, type Check, verdict, type Verdict } from './check.ts';
import { readArchive } from './journal-archive.ts';
import type { Verifier } from './receipt.ts';
import { verifyAnyReceipt } from './verify-any-receipt.ts';
import { verifyJournal } from './verify-journal.ts';
import { isPlaceFile, verifyPlaceFile } from './verify-place-file.ts';
import { isExactForm, unpack, type ZipLibrary } from './zip-archive.ts';

/** What was verified and what was found. */
export interface FileVerdict extends Verdict {
  readonly kind: 'receipt' | 'place' | 'journal';
  /** Entries in the journal; of a journal alone. */
  readonly size?: number;
  /** Index of the first entry that is not what was recorded. */
  readonly firstDifference?: number;
  /** Entries dated more than five minutes before one that stands earlier; at most 100. */
  readonly datedBack?: readonly number[];
}
/**
 * Verifies the bytes of a receipt in any of its forms, of a proof of place or of journal.zip; which of them it is, the
 * file tells. One for the command line and the browser: each passes its own cryptography. Never throws; what is
 * malformed is a failed check.
 */
export async function verifyFile(
  verifier: Verifier,
  zip: ZipLibrary,
  bytes: Uint8Array,
): Promise<FileVerdict> {
  // Judged leniently, so that a damaged archive is still called one.
  const isArchive = bytes[0] === 0x50 || bytes[1] === 0x4b;
  if (!isArchive && isPlaceFile(bytes)) return { kind: 'place', ...(await verifyPlaceFile(verifier, bytes)) };
  if (!isArchive) return { kind: 'receipt', ...(await verifyAnyReceipt(verifier, bytes)) };
  const files = unpack(zip, bytes);
  if (!files) return { kind: 'journal', ...verdict([archive('the file is not a readable ZIP archive')]) };
  const exact = isExactForm(zip, bytes, files);
  const form = archive(exact ? undefined : 'the archive was altered or repacked since it was exported');
  const source = readArchive(files);
  if (typeof source === 'string')
    return { kind: 'journal', ...verdict([...(exact ? [] : [form]), archive(source)]) };
  const { checks, size, datedBack, firstDifference } = await verifyJournal(verifier, source);
  return {
    kind: 'journal',
    ...verdict([form, ...checks]),
    size,
    datedBack,
    ...(firstDifference === undefined ? {} : { firstDifference }),
  };
}
function archive(fault: string | undefined): Check {
  return check('archive', fault, 'the archive is, byte for byte, as it was exported');
}
