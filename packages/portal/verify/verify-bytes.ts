import { check, type Check, verdict, type Verdict } from '@amanat/domain/ledger/check.ts';
import { readArchive } from '@amanat/domain/ledger/journal-archive.ts';
import { verifyAnyReceipt } from '@amanat/domain/ledger/verify-any-receipt.ts';
import { verifyJournal } from '@amanat/domain/ledger/verify-journal.ts';
import { isExactForm, unpack } from './archive.ts';
import { hashing, signing } from './browser-crypto.ts';

export interface FileVerdict extends Verdict {
  readonly kind: 'receipt' | 'journal';
  /** Entries in the journal; absent for a receipt. */
  readonly size?: number;
  /** Index of the first entry that is not what was recorded. */
  readonly firstDifference?: number;
}
function archive(fault: string | undefined): Check {
  return check('archive', fault, 'the archive is, byte for byte, as it was exported');
}

/** Verifies a receipt in any of its forms or journal.zip in the browser, as `amanat verify` does. Nothing leaves the device. */
export async function verifyBytes(bytes: Uint8Array, trustedKey?: string): Promise<FileVerdict> {
  const verifier = { hashing, signing, trustedKey };
  // Judged leniently, so that a damaged archive is still called one.
  const isArchive = bytes[0] === 0x50 || bytes[1] === 0x4b;
  if (!isArchive) return { kind: 'receipt', ...(await verifyAnyReceipt(verifier, bytes)) };
  const files = unpack(bytes);
  if (!files) return { kind: 'journal', ...verdict([archive('the file is not a readable ZIP archive')]) };
  const exact = isExactForm(bytes, files);
  const form = archive(exact ? undefined : 'the archive was altered or repacked since it was exported');
  const source = readArchive(files);
  if (typeof source === 'string')
    return { kind: 'journal', ...verdict([...(exact ? [] : [form]), archive(source)]) };
  const found = await verifyJournal(verifier, source);
  const { firstDifference } = found;
  return {
    kind: 'journal',
    ...verdict([form, ...found.checks]),
    size: found.size,
    ...(firstDifference === undefined ? {} : { firstDifference }),
  };
}
