import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { toHex, utf8 } from '../bytes.ts';
import { canonicalBytes, canonicalText } from '../canonical.ts';
import { checkpointText, formatNote, formatVerifierKey, keyId } from '../checkpoint.ts';
import { commitmentOf } from '../commitment.ts';
import {
  type ConsentReceipt,
  documentStatement,
  type ReceiptState,
  type UnsignedReceipt,
} from '../consent-receipt.ts';
import type { Entry, Receipt } from '../entry.ts';
import { leafHash } from '../hash.ts';
import { receiptContext } from '../receipt-context.ts';
import { pageToSeal, sealedPage } from '../receipt-page.ts';
import { hashing } from './node-crypto.ts';

const origin = 'amanat/dukan/journal';
const pair = generateKeyPairSync('ed25519');
const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
const privateKey = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
export const verifierKey = formatVerifierKey(hashing, origin, publicKey);

function note(text: string): string {
  const signature = new Uint8Array(sign(null, utf8(text), privateKey));
  return formatNote(text, [{ name: origin, keyId: keyId(hashing, origin, publicKey), signature }]);
}
const urlSafe = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

const words = { language: 'az', title: 'Cookie-lər', version: 3 };
const wording = urlSafe(hashing.sha256(canonicalBytes(words)));
const contentOf = (marketing: boolean) => ({
  purposes: { marketing, improvement: false },
  expires: '2027-03-02T09:00:00.000Z',
  ends: { marketing: '2026-09-02T09:00:00.000Z' },
  categories: { marketing, analytics: false },
  method: 'customise',
  site: 'dukan.example.az',
  language: 'az',
  wording,
});

/** The journal’s receipt of one entry in a journal of one; a consent unless told. */
export function consentProof(marketing = true): Receipt {
  return proofOf('consent.recorded', contentOf(marketing));
}
function proofOf(kind: string, content: object): Receipt {
  const salt = hashing.sha256(utf8('salt')).slice(0, 16);
  const entry: Entry = {
    v: 1,
    org: 'dukan',
    kind,
    time: '2026-03-02T09:00:00.000Z',
    actor: 'q1w2e3',
    subject: 'q1w2e3',
    refs: { version: 3, wording },
    commitment: toHex(commitmentOf(hashing, salt, canonicalBytes(content))),
  };
  const root = leafHash(hashing, canonicalBytes(entry));
  return {
    format: 'amanat-receipt/1',
    origin,
    index: 0,
    entry,
    content: { salt: Buffer.from(salt).toString('base64'), value: content },
    inclusion: [],
    checkpoint: note(checkpointText({ origin, size: 1, root })),
    publicKey: verifierKey,
  };
}

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const purpose = (purposeId: string, state: 'dpv:ConsentGiven' | 'dpv:ConsentRefused') => ({
  purpose_id: purposeId,
  purpose: { az: purposeId, en: purposeId, ru: purposeId },
  purpose_type: purposeId,
  lawful_basis: 'dpv:Consent' as const,
  event_state: state,
  pii_information: [{ az: 'İstifadə', en: 'Usage', ru: 'Использование' }],
  recipient_third_parties: [],
  retention_period: 'P13M',
});

/** The same as a consent receipt, before it is signed. */
export function unsignedReceipt(marketing = true): UnsignedReceipt {
  const said = marketing ? 'dpv:ConsentGiven' : 'dpv:ConsentRefused';
  return {
    '@context': receiptContext,
    '@type': 'dpv:ConsentReceipt',
    schema_version: 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    format: 'amanat-consent-receipt/1',
    receipt_id: id,
    issued: '2026-03-02T09:01:00.000Z',
    record: {
      '@type': 'dpv:ConsentRecord',
      schema_version: 'https://w3id.org/dpv/schema/dpv-27560#record',
      record_id: id,
      pii_principal_id: 'q1w2e3',
      pii_processing: {
        privacy_notice: 'https://amanat.example/dukan/versions/3',
        notice_version: 3,
        notice_hash: wording,
        language: 'az',
        collection_method: 'customise',
        services: 'dukan.example.az',
        jurisdiction: ['az-998'],
        pii_controllers: ['dukan'],
        withdrawal_method: 'https://amanat.example/dukan/cookies',
        privacy_rights: 'https://amanat.example/dukan/requests',
        purposes: [
          purpose('improvement', 'dpv:ConsentRefused'),
          { ...purpose('marketing', said), validity_until: '2026-09-02T09:00:00.000Z' },
        ],
      },
      parties: [{ party_id: 'dukan', party_name: 'Dükan', party_role: 'dpv:DataController' }],
      events: [
        {
          event_time: '2026-03-02T09:00:00.000Z',
          consent_type: 'dpv:ExplicitlyExpressedConsent',
          entity_id: 'q1w2e3',
          event_state: { marketing: said, improvement: 'dpv:ConsentRefused' },
          validity_until: '2027-03-02T09:00:00.000Z',
        },
      ],
    },
    notice_text: words,
    proof: consentProof(marketing),
  };
}
/** Signs what is given, whatever it says: a forger inside the organisation could. */
export function signedReceipt(receipt = unsignedReceipt()): ConsentReceipt {
  const hash = toHex(hashing.sha256(canonicalBytes(receipt)));
  return { ...receipt, signature: note(documentStatement(origin, 'receipt', hash)) };
}
export function receiptPage(page: string, receipt: ConsentReceipt = signedReceipt()): string {
  const toSeal = pageToSeal(page, canonicalText(receipt));
  const hash = toHex(hashing.sha256(utf8(toSeal)));
  return sealedPage(toSeal, note(documentStatement(origin, 'receipt-page', hash)));
}

/** A receipt of an entry of another kind, with what the record says of it. */
export function receiptOf(
  kind: string,
  said: object,
  states: Readonly<Record<string, ReceiptState>>,
  until: string | null,
): UnsignedReceipt {
  const good = unsignedReceipt();
  const [event] = good.record.events;
  const processing = good.record.pii_processing;
  const { method, site, language } = contentOf(true);
  const purposes = Object.entries(states).map(([about, state]) => ({
    ...purpose(kind.startsWith('transfer-') ? `transfer-${about}` : about, 'dpv:ConsentGiven'),
    event_state: state,
  }));
  return {
    ...good,
    record: {
      ...good.record,
      pii_processing: { ...processing, purposes },
      events: [{ ...event!, event_state: states, validity_until: until }],
    },
    proof: proofOf(kind, { method, site, language, wording, ...said }),
  };
}
