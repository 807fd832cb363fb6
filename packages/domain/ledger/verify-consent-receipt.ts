import { toHex } from './bytes.ts';
import { canonicalBytes, canonicalText } from './canonical.ts';
import { check, type Check, verdict, type Verdict } from './check.ts';
import { parseNote, parseVerifierKey, verifyNote } from './checkpoint.ts';
import { type ConsentReceipt, documentStatement, type ReceiptState } from './consent-receipt.ts';
import { isRecord } from './entry-form.ts';
import type { Verifier } from './receipt.ts';
import { verifyReceipt } from './receipt.ts';
import { issuedFile } from './issued-file.ts';
import { receiptFault } from './receipt-form.ts';
import { receiptContext } from './receipt-context.ts';

const members = '@context,@type,format,issued,notice_text,proof,receipt_id,record,schema_version,signature';

/** What keeps a value from being a ConsentReceipt, or undefined when it is one. */
function fault(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the receipt is not an object';
  if (Object.keys(value).toSorted().join() !== members)
    return 'the receipt lacks a field or has one too many';
  if (value['format'] !== 'amanat-consent-receipt/1')
    return 'the receipt is of another format than amanat-consent-receipt/1';
  if (typeof value['signature'] !== 'string') return 'the signature is not a text';
  const { record } = value;
  if (!isRecord(record) || !isRecord(record['pii_processing'])) return 'the record is malformed';
  const { purposes } = record['pii_processing'];
  const { events } = record;
  if (!Array.isArray(purposes) || !Array.isArray(events) || events.length !== 1)
    return 'the record is malformed';
  return receiptFault(value['proof']);
}

/**
 * Verifies a consent receipt to its last bit: its form, the organisation’s signature over all of it, the proof of the
 * journal’s entry inside, and that record and words say what the entry says. Never throws.
 */
export async function verifyConsentReceipt(verifier: Verifier, file: Uint8Array): Promise<Verdict> {
  const { form, value: receipt } = issuedFile<ConsentReceipt>(
    file,
    fault,
    'the file is a consent receipt (ISO/IEC TS 27560), in the one form they have',
  );
  if (!receipt) return verdict([form]);
  const { signature, ...signed } = receipt;
  const proof = await verifyReceipt(verifier, receipt.proof);
  return verdict([
    form,
    await checkDocument(verifier, receipt.proof, 'receipt', canonicalBytes(signed), signature),
    ...proof.checks,
    check('record', recordFault(receipt), 'the record says what the entry of the journal says'),
    checkNotice(verifier, receipt),
  ]);
}

/** Whether the organisation signed exactly these bytes, with the key of the journal that the proof is of. */
export async function checkDocument(
  { hashing, signing }: Verifier,
  { origin, publicKey }: ConsentReceipt['proof'],
  kind: 'receipt' | 'receipt-page',
  bytes: Uint8Array,
  signature: string,
): Promise<Check> {
  const key = parseVerifierKey(hashing, publicKey);
  const note = parseNote(signature);
  const statement = documentStatement(origin, kind, toHex(hashing.sha256(bytes)));
  const holds =
    key !== undefined &&
    note !== undefined &&
    note.signatures.length === 1 &&
    note.text === statement &&
    key.name === origin &&
    (await verifyNote(signing, note, key));
  return check(
    'document',
    holds ? undefined : 'the organisation did not sign this document as it stands',
    'the key of the journal signed this document, every bit of it',
  );
}

/** Why the record is not what the entry says, or undefined. */
function recordFault(receipt: ConsentReceipt): string | undefined {
  try {
    return differs(receipt);
  } catch {
    // A member of another type than it must be.
    return 'the record is malformed';
  }
}
function differs({ '@context': context, receipt_id, record, proof }: ConsentReceipt): string | undefined {
  const { entry, content } = proof;
  const said = content?.value;
  if (!isRecord(said)) return 'the content of the entry is missing';
  const { pii_processing: processing } = record;
  const event = record.events[0]!;
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [context, receiptContext],
    [receipt_id, record.record_id],
    [record.pii_principal_id, entry.subject],
    [processing.pii_controllers, [entry.org]],
    [event.entity_id, entry.actor],
    [event.event_time, said['givenAt'] ?? entry.time],
    [event.validity_until, said['expires'] ?? said['until'] ?? null],
    [event.event_state, statesSaid(entry.kind, said)],
    [
      Object.fromEntries(processing.purposes.map((p) => [p.purpose_id, p.event_state])),
      statesSaid(entry.kind, said, 'transfer-'),
    ],
    [endsOf(processing.purposes), said['ends'] ?? {}],
    [processing.notice_version, entry.refs['version']],
    [processing.notice_hash, said['wording'] ?? ''],
    [processing.language, said['language'] ?? ''],
    [processing.collection_method, said['method']],
    [processing.services, said['site'] ?? ''],
  ];
  const wrong = pairs.findIndex(([a, b]) => !same(a, b));
  return wrong < 0 ? undefined : 'the record says something else than the entry of the journal';
}

const endsOf = (purposes: ConsentReceipt['record']['pii_processing']['purposes']) =>
  Object.fromEntries(
    purposes.flatMap(({ purpose_id: id, validity_until: end }) => (end === undefined ? [] : [[id, end]])),
  );

/** What an entry of this kind says of each thing it is about. @param about what a country is named with as a purpose. */
function statesSaid(kind: string, said: Record<string, unknown>, about = ''): Record<string, ReceiptState> {
  const { country, given, purposes } = said;
  if (typeof country === 'string')
    return { [`${about}${country}`]: given === true ? 'dpv:ConsentGiven' : 'dpv:ConsentWithdrawn' };
  if (Array.isArray(purposes))
    return Object.fromEntries(purposes.map((id: unknown) => [String(id), 'dpv:ConsentRequested']));
  const no = kind === 'consent.withdrawn' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
  return Object.fromEntries(
    Object.entries(purposes as object).map(([id, yes]) => [id, yes === true ? 'dpv:ConsentGiven' : no]),
  );
}
function same(a: unknown, b: unknown): boolean {
  return canonicalText({ it: a }) === canonicalText({ it: b });
}

function checkNotice({ hashing }: Verifier, { notice_text: words, record }: ConsentReceipt): Check {
  const hash = record.pii_processing.notice_hash;
  if (words === null) return check('notice', undefined, 'the words shown are not in this receipt');
  const bytes = hashing.sha256(canonicalBytes(words));
  const found = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return check(
    'notice',
    found === hash ? undefined : 'these are not the words the consent was given to',
    'these are the words the consent was given to (SHA-256)',
  );
}
