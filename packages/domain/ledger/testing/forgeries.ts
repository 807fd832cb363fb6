import { utf8 } from '../bytes.ts';
import { canonicalBytes, canonicalText } from '../canonical.ts';
import type { Receipt } from '../entry.ts';
import type { JournalPlace } from '../place.ts';
import { testJournal } from './journal.ts';
import { receiptPage, signedReceipt, unsignedReceipt } from './receipts.ts';

/** A file that pretends to be a receipt, and the checks of the verifier that may not hold. */
export interface Forgery {
  readonly name: string;
  readonly file: Uint8Array;
  readonly failed: readonly string[];
}

const journal = testJournal(12, [5]);
const other = testJournal(12, [5]);
const stranger = testJournal(12, [], new Map(), 'mektub');
const good = journal.receipt(4);

/** The key that the organisation of `genuineReceipt` publishes. */
export const publishedKey = journal.signer.verifierKey;
export const genuineReceipt: Uint8Array = canonicalBytes(good);

function forged(name: string, lie: Partial<Receipt>, ...failed: readonly string[]): Forgery {
  return { name, file: canonicalBytes({ ...good, ...lie }), failed };
}
/** The text as it was issued, with one piece written otherwise. */
function rewritten(name: string, from: string, to: string, ...failed: readonly string[]): Forgery {
  const text = canonicalText(good);
  if (!text.includes(from)) throw new Error(`The receipt does not hold ${from}`);
  return { name, file: utf8(text.replace(from, to)), failed };
}
const { value, salt } = good.content!;
const [first = '', ...others] = good.inclusion;

/** Receipts of a journal entry, forged in every way that needs no key of the organisation. */
export const forgeries: readonly Forgery[] = [
  forged('another key of the same name', { publicKey: other.signer.verifierKey }, 'key', 'signature'),
  forged(
    'key and signature of a forger of the same name, over the true tree',
    { publicKey: other.signer.verifierKey, checkpoint: other.signer.note(journal.checkpointAt(12)) },
    'key',
  ),
  forged('the signature of another checkpoint', { checkpoint: swapSignature(5) }, 'signature'),
  forged(
    'an earlier checkpoint of the same journal',
    { checkpoint: journal.receipt(4, 5).checkpoint },
    'inclusion',
  ),
  forged(
    'the checkpoint of another journal',
    { checkpoint: stranger.receipt(4).checkpoint },
    'signature',
    'inclusion',
  ),
  forged(
    'the receipt of another organisation, renamed',
    { ...stranger.receipt(4), entry: good.entry },
    'key',
    'inclusion',
  ),
  forged('the inclusion proof of another leaf', { inclusion: journal.receipt(7).inclusion }, 'inclusion'),
  forged('a proof one hash short', { inclusion: others }, 'inclusion'),
  forged('a proof one hash long', { inclusion: [...good.inclusion, first] }, 'inclusion'),
  forged('a proof in another order', { inclusion: [...others, first] }, 'inclusion'),
  forged('the content of another', { content: journal.receipt(5).content! }, 'content'),
  forged(
    'the content of another under the own salt',
    { content: { salt, value: { ...Object(value), number: 5 } } },
    'content',
  ),
  forged('another salt', { content: { salt: journal.receipt(5).content!.salt, value } }, 'content'),
  forged(
    'a larger tree than was signed',
    { checkpoint: good.checkpoint.replace('\n12\n', '\n13\n') },
    'signature',
  ),
  forged(
    'a smaller tree than was signed',
    { checkpoint: good.checkpoint.replace('\n12\n', '\n11\n') },
    'signature',
  ),
  forged('a place behind the end of the tree', { index: 12 }, 'inclusion'),
  forged(
    'a signature of a pretended witness',
    { checkpoint: `${good.checkpoint}— witness.example.com ${'A'.repeat(92)}\n` },
    'signature',
  ),
  forged(
    'the signature twice',
    { checkpoint: good.checkpoint + good.checkpoint.split('\n\n')[1]! },
    'signature',
  ),
  forged('no signature', { checkpoint: good.checkpoint.split('—')[0]! }, 'signature', 'inclusion'),
  forged(
    'a Cyrillic letter in the name of the journal',
    { origin: good.origin.replace('a', 'а') },
    'signature',
    'inclusion',
  ),
  rewritten('a Cyrillic letter in the content', 'Nərgiz', 'Nərgіz', 'content'),
  rewritten('a letter in two pieces (NFD) in the content', 'Nərgiz', 'Nərgi\u0307z', 'content'),
  rewritten('an invisible character', 'Nərgiz', 'Nər\u200bgiz', 'content'),
  rewritten('the same letter as an escape', 'Nərgiz', String.raw`N\u0259rgiz`, 'form'),
  rewritten('a member twice, the true one last', '"index":4', '"index":5,"index":4', 'form'),
  rewritten('a member twice, the false one last', '"index":4', '"index":4,"index":5', 'form', 'inclusion'),
  rewritten('a number spelt otherwise', '"index":4', '"index":4.0', 'form'),
  rewritten('a member more', '"index":4', '"index":4,"issued":"2026"', 'form'),
  rewritten('a prototype', '"index":4', '"__proto__":{"index":4},"index":4', 'form'),
  { name: 'a byte order mark before it', file: utf8(`\ufeff${canonicalText(good)}`), failed: ['form'] },
  { name: 'a blank behind it', file: utf8(`${canonicalText(good)} `), failed: ['form'] },
  { name: 'cut off', file: genuineReceipt.subarray(0, -40), failed: ['form'] },
  { name: 'two in one file', file: utf8(canonicalText(good).repeat(2)), failed: ['form'] },
  { name: 'indented', file: utf8(JSON.stringify(good, null, 2)), failed: ['form'] },
];

const place = journal.place(4);
function displaced(name: string, lie: Partial<JournalPlace>, ...failed: readonly string[]): Forgery {
  return { name: `a place: ${name}`, file: canonicalBytes({ ...place, ...lie }), failed };
}
/** A proof of place, without the entry, and what pretends to be one. */
export const genuinePlace: Uint8Array = canonicalBytes(place);
export const placeForgeries: readonly Forgery[] = [
  displaced('another entry', { leaf: journal.place(5).leaf }, 'inclusion'),
  displaced('another number', { index: 5 }, 'inclusion'),
  displaced('the proof of another leaf', { inclusion: journal.place(7).inclusion }, 'inclusion'),
  displaced('a hash in capitals', { leaf: place.leaf.toUpperCase() }, 'form'),
  displaced('another key of the same name', { publicKey: other.signer.verifierKey }, 'key', 'signature'),
  displaced('the name of another journal', { origin: stranger.place(4).origin }, 'signature'),
  displaced('the signature of another checkpoint', { checkpoint: swapSignature(5) }, 'signature'),
  displaced(
    'an earlier checkpoint of the same journal',
    { checkpoint: journal.place(4, 5).checkpoint },
    'inclusion',
  ),
  displaced('a word more', { kind: 'consent.recorded' } as Partial<JournalPlace>, 'form'),
  displaced('another format', { format: 'amanat-place/2' as JournalPlace['format'] }, 'form'),
  { name: 'a place: indented', file: utf8(JSON.stringify(place, null, 2)), failed: ['form'] },
];

function swapSignature(size: number): string {
  const text = good.checkpoint.split('\n\n')[0]!;
  return `${text}\n\n${journal.receipt(4, size).checkpoint.split('\n\n')[1]!}`;
}

const consent = signedReceipt();
const page = '<!doctype html><html lang="az"><body><h1>Razılıq qəbzi</h1><p>Marketinq: bəli</p>';
const sealed = receiptPage(page, consent);
const refusal = signedReceipt(unsignedReceipt(false));
/** Consent receipts and their pages. */
export const genuineConsent: Uint8Array = canonicalBytes(consent);
export const genuinePage: Uint8Array = utf8(sealed);
export const consentForgeries: readonly Forgery[] = [
  {
    name: 'a page with other words',
    file: utf8(sealed.replace('Marketinq: bəli', 'Marketinq: xeyr')),
    failed: ['seal'],
  },
  {
    name: 'a page with a word that looks alike',
    file: utf8(sealed.replace('Marketinq', 'Маrketinq')),
    failed: ['seal'],
  },
  {
    name: 'a page with something drawn over it',
    file: utf8(sealed.replace('</h1>', '</h1><style>p{display:none}</style>')),
    failed: ['seal'],
  },
  {
    name: 'a page around the receipt of another choice',
    file: utf8(
      sealed.replace(
        Buffer.from(canonicalText(consent)).toString('base64'),
        Buffer.from(canonicalText(refusal)).toString('base64'),
      ),
    ),
    failed: ['seal'],
  },
  { name: 'a page without its end', file: utf8(sealed.slice(0, -9)), failed: ['form'] },
  { name: 'a page with more behind it', file: utf8(`${sealed}<p>Hər şeyə razıyam</p>`), failed: ['form'] },
  {
    name: 'the proof of another choice in a signed receipt',
    file: canonicalBytes({ ...consent, proof: refusal.proof }),
    failed: ['document', 'record'],
  },
  {
    name: 'the signature of another receipt',
    file: canonicalBytes({ ...consent, signature: refusal.signature }),
    failed: ['document'],
  },
  {
    name: 'another organisation in the record',
    file: canonicalBytes({
      ...consent,
      record: {
        ...consent.record,
        pii_processing: { ...consent.record.pii_processing, pii_controllers: ['mektub'] },
      },
    }),
    failed: ['document', 'record'],
  },
];
