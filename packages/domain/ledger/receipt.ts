import type { Hashing, Receipt, Signing } from './entry.ts';
import type { Check, Verdict } from './check.ts';
import type { Checkpoint, VerifierKey } from './checkpoint.ts';
import { check, verdict } from './check.ts';
import { fromBase64, fromHex, toHex } from './bytes.ts';
import { canonicalBytes, canonicalText } from './canonical.ts';
import { issuedFile } from './issued-file.ts';
import { parseCheckpointText, parseNote, parseVerifierKey, verifyNote } from './checkpoint.ts';
import { commitmentOf } from './commitment.ts';
import { leafHash } from './hash.ts';
import { originOf } from './origin.ts';
import { receiptFault } from './receipt-form.ts';
import { verifyInclusion } from './verify-proof.ts';

/** What the verifier is given: hash functions, and the organisation's key when it is known from elsewhere. */
export interface Verifier {
  readonly hashing: Hashing;
  readonly signing: Signing;
  /** Verifier key the receipt must be signed with; without it the key in the receipt is taken at its word. */
  readonly trustedKey?: string | undefined;
}
/** The one text of a receipt file: canonical JSON, so that every bit of the file counts. */
export function receiptText(receipt: Receipt): string {
  return canonicalText(receipt);
}
/** Verifies a receipt file to its last bit. Never throws; what is malformed is a failed check. */
export async function verifyReceiptFile(verifier: Verifier, file: Uint8Array): Promise<Verdict> {
  const { form, value } = issuedFile<Receipt>(
    file,
    receiptFault,
    'the file is a receipt, in the one form receipts have',
  );
  if (!value) return verdict([form]);
  const rest = await verifyReceipt(verifier, value);
  return verdict([form, ...rest.checks]);
}

/** Verifies a receipt: key, checkpoint signature, inclusion of the entry, and the content against its commitment. */
export async function verifyReceipt(verifier: Verifier, receipt: Receipt): Promise<Verdict> {
  const fault = receiptFault(receipt);
  if (fault !== undefined) return verdict([check('form', fault, '')]);
  const { entry } = receipt;
  const leaf = leafHash(verifier.hashing, canonicalBytes(entry));
  return verdict([
    ...(await verifyPlace(verifier, receipt, leaf, originOf(entry.org))),
    checkCommitment(verifier.hashing, receipt),
  ]);
}
/** The part of a receipt that proves where an entry stands; its entry may be known by hash alone. */
type Place = Pick<Receipt, 'origin' | 'index' | 'inclusion' | 'checkpoint' | 'publicKey'>;

/**
 * Verifies that a leaf stands in the signed journal: key, signature of the checkpoint, inclusion.
 * @param of name of the journal that the entry belongs to, where the entry is known.
 */
export async function verifyPlace(
  verifier: Verifier,
  place: Place,
  leaf: Uint8Array,
  of: string = place.origin,
): Promise<readonly Check[]> {
  const key = parseVerifierKey(verifier.hashing, place.publicKey);
  const note = parseNote(place.checkpoint);
  const checkpoint = note && parseCheckpointText(note.text);
  const signed = key && note && checkpoint ? await verifyNote(verifier.signing, note, key) : false;
  return [
    checkKey(verifier, place, key),
    checkSignature(place, key, checkpoint, signed, note?.signatures.length),
    checkInclusion(verifier.hashing, place, leaf, of, checkpoint),
  ];
}
function checkKey(verifier: Verifier, receipt: Place, key: VerifierKey | undefined): Check {
  const { trustedKey } = verifier;
  let fault: string | undefined;
  if (!key) fault = 'the public key is malformed or its hash does not fit';
  else if (trustedKey !== undefined && trustedKey !== receipt.publicKey)
    fault = 'it was signed with another key than the one you trust';
  const good =
    trustedKey === undefined
      ? 'the key is well-formed; compare it with the one the organisation publishes'
      : 'the key is the one you trust';
  return check('key', fault, good);
}
function checkSignature(
  receipt: Place,
  key: VerifierKey | undefined,
  checkpoint: Checkpoint | undefined,
  signed: boolean,
  signatures = 0,
): Check {
  let fault: string | undefined;
  if (!checkpoint) fault = 'the checkpoint is malformed';
  else if (!signed) fault = 'the signature of the checkpoint does not hold';
  else if (checkpoint.origin !== receipt.origin || key?.name !== receipt.origin)
    fault = 'the checkpoint is of another journal';
  else if (signatures > 1) fault = 'the checkpoint carries a signature that was not there when it was issued';
  return check('signature', fault, `the journal signed the root of its first ${checkpoint?.size} entries`);
}
function checkInclusion(
  hashing: Hashing,
  receipt: Place,
  leaf: Uint8Array,
  of: string,
  checkpoint: Checkpoint | undefined,
): Check {
  const path = receipt.inclusion.map((hash) => fromHex(hash)!);
  const included =
    checkpoint !== undefined &&
    verifyInclusion(hashing, {
      leaf,
      index: receipt.index,
      size: checkpoint.size,
      path,
      root: checkpoint.root,
    });
  const good = `the entry is number ${receipt.index} of the journal, shown by ${path.length} hashes`;
  let fault: string | undefined;
  if (!included) fault = 'the entry is not in the signed tree at this place';
  // Whoever keeps a journal could write entries in another's name into it.
  else if (receipt.origin !== of) fault = 'the entry is of another organisation';
  return check('inclusion', fault, good);
}
function checkCommitment(hashing: Hashing, receipt: Receipt): Check {
  const { content, entry } = receipt;
  if (!content) {
    const said =
      entry.commitment === null ? 'the entry has no content' : 'the content is not in this receipt';
    return check('content', undefined, said);
  }
  const hash = commitmentOf(hashing, fromBase64(content.salt)!, canonicalBytes(content.value));
  const fault = toHex(hash) === entry.commitment ? undefined : 'the content is not what the entry recorded';
  return check('content', fault, 'the content is what the entry recorded (SHA-256 of salt and content)');
}
