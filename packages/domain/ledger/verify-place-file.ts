import { fromHex, fromUtf8 } from './bytes.ts';
import { verdict, type Verdict } from './check.ts';
import { isHash, isRecord } from './entry-form.ts';
import { issuedFile } from './issued-file.ts';
import type { JournalPlace } from './place.ts';
import { type Verifier, verifyPlace } from './receipt.ts';
import { proofFault } from './receipt-form.ts';

const members = 'checkpoint,format,inclusion,index,leaf,origin,publicKey';

/** What keeps a value from being a JournalPlace, or undefined when it is one. */
function fault(value: unknown): string | undefined {
  if (!isRecord(value) || Object.keys(value).toSorted().join() !== members)
    return 'the proof of place lacks a field or has one too many';
  if (value['format'] !== 'amanat-place/1')
    return 'the proof of place is of another format than amanat-place/1';
  return proofFault(value) ?? (isHash(value['leaf']) ? undefined : 'the hash of the entry is malformed');
}

/** Whether a file wants to be a proof of place: it names the hash of an entry, and holds none. */
export function isPlaceFile(file: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(fromUtf8(file));
    return isRecord(value) && 'leaf' in value && !('entry' in value);
  } catch {
    return false;
  }
}

/**
 * Verifies a proof of place to its last bit: that an entry with this hash stands at its number of the signed journal.
 * What the entry says, when it was written and whom it concerns is not in it. Never throws.
 */
export async function verifyPlaceFile(verifier: Verifier, file: Uint8Array): Promise<Verdict> {
  const { form, value } = issuedFile<JournalPlace>(
    file,
    fault,
    'the file is a proof of place, in the one form such proofs have',
  );
  if (!value) return verdict([form]);
  return verdict([form, ...(await verifyPlace(verifier, value, fromHex(value.leaf)!))]);
}
