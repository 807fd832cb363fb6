import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { toHex, utf8 } from '@amanat/domain/ledger/bytes.ts';
import { canonicalBytes, canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { formatNote, keyId } from '@amanat/domain/ledger/checkpoint.ts';
import {
  type ConsentReceipt,
  documentStatement,
  type ReceiptState,
  type UnsignedReceipt,
} from '@amanat/domain/ledger/consent-receipt.ts';
import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { receiptContext } from '@amanat/domain/ledger/receipt-context.ts';
import { pageToSeal, sealedPage } from '@amanat/domain/ledger/receipt-page.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { hashing } from '../../platform/keys-hashing.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { storedWording } from '../wordings.ts';
import {
  receiptParties,
  receiptPurpose,
  receiptTransfer,
  recipientsIn,
  recipientsOf,
} from './receipt-processing.ts';

const fail = problems(consentErrors);

export interface ConsentReceiptDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<KeyStore, 'signer'>;
  readonly policies: Pick<Policies, 'version' | 'inForce'>;
  /** Public origin of this server, for the addresses in a receipt. */
  readonly origin: () => string;
}
/** Ways by which a person chose, and not a browser. */
const ofPerson: ReadonlySet<string> = new Set([
  'form',
  'confirmed',
  'preferences',
  'unsubscribe',
  'paper',
  'phone',
]);

/** What a consent's entry holds sealed. */
interface ConsentContent {
  /** What was said of each; of a consent that waits to be confirmed, for what it was asked. */
  readonly purposes?: Readonly<Record<string, boolean>> | readonly string[];
  /** Of a written consent to a transfer: where to, and what was said. */
  readonly country?: string;
  readonly given?: boolean;
  readonly expires?: string;
  /** Purposes whose consent ends sooner, with the instant. */
  readonly ends?: Readonly<Record<string, string>>;
  /** Until when it waits to be confirmed. */
  readonly until?: string;
  readonly method: string;
  /** Absent in records of other tools that did not keep them. */
  readonly site?: string;
  readonly language?: string;
  readonly wording?: string;
  /** When it was given, for a record that was taken in later. */
  readonly givenAt?: string;
}

/**
 * The consent receipt (ISO/IEC TS 27560:2023) of an entry: what the entry says in the standard’s terms, the words
 * shown, the proof, and the organisation’s signature over all of it.
 * @param proof the entry’s own receipt, with its content. @throws AMANAT-CNS-016 when the content is gone.
 */
export async function consentReceipt(
  deps: ConsentReceiptDeps,
  org: string,
  id: string,
  proof: Receipt,
): Promise<ConsentReceipt> {
  const content = proof.content?.value as ConsentContent | undefined;
  const number = Number(proof.entry.refs['version']);
  const policy = deps.policies.version(org, number) ?? deps.policies.inForce(org);
  if (!content || !policy) throw fail('AMANAT-CNS-016');
  const stored =
    content.wording === undefined ? undefined : await storedWording(deps.db, org, content.wording);
  const receipt: UnsignedReceipt = {
    '@context': receiptContext,
    '@type': 'dpv:ConsentReceipt',
    schema_version: 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    format: 'amanat-consent-receipt/1',
    receipt_id: id,
    issued: deps.clock.now().toISOString(),
    record: recordOf(deps.origin(), policy, id, proof, content),
    notice_text: stored?.wording ?? null,
    proof,
  };
  const hash = toHex(hashing.sha256(canonicalBytes(receipt)));
  return { ...receipt, signature: signed(deps, org, 'receipt', hash) };
}

/** Seals a page with its receipt inside. @param page markup up to the end of its body. */
export function sealReceiptPage(
  deps: Pick<ConsentReceiptDeps, 'keys'>,
  org: string,
  page: string,
  receipt: ConsentReceipt,
): string {
  const toSeal = pageToSeal(page, canonicalText(receipt));
  return sealedPage(toSeal, signed(deps, org, 'receipt-page', toHex(hashing.sha256(utf8(toSeal)))));
}

function signed(
  { keys }: Pick<ConsentReceiptDeps, 'keys'>,
  org: string,
  kind: 'receipt' | 'receipt-page',
  hash: string,
): string {
  const { origin, publicKey, sign } = keys.signer(org);
  const text = documentStatement(origin, kind, hash);
  return formatNote(text, [
    { name: origin, keyId: keyId(hashing, origin, publicKey), signature: sign(utf8(text)) },
  ]);
}

function recordOf(
  origin: string,
  policy: PolicyVersion,
  id: string,
  { entry }: Receipt,
  content: ConsentContent,
): UnsignedReceipt['record'] {
  const { org, manifest } = policy;
  const { method, language = '', wording = '', site = '' } = content;
  const states = statesOf(entry.kind, content);
  const { country } = content;
  const purposes = Object.keys(states);
  const version = Number(entry.refs['version']);
  return {
    '@type': 'dpv:ConsentRecord',
    schema_version: 'https://w3id.org/dpv/schema/dpv-27560#record',
    record_id: id,
    pii_principal_id: entry.subject ?? '',
    pii_processing: {
      privacy_notice: `${origin}/${org}/versions/${policy.number}`,
      notice_version: version,
      notice_hash: wording,
      language,
      collection_method: method,
      services: site,
      jurisdiction: manifest.regimes.map((regime) => regime.id),
      pii_controllers: [org],
      // A browser's choice is taken back in the browser, a person's on the person's own page.
      withdrawal_method: `${origin}/${org}/${ofPerson.has(method) ? 'preferences' : 'cookies'}`,
      privacy_rights: `${origin}/${org}/requests`,
      purposes: purposes.map((purpose) =>
        country === undefined
          ? receiptPurpose(manifest, purpose, states[purpose]!, content.ends?.[purpose])
          : receiptTransfer(policy.compiled, country, states[purpose]!),
      ),
    },
    parties: receiptParties(
      manifest,
      country === undefined ? recipientsOf(manifest, purposes) : recipientsIn(policy.compiled, country),
      language,
    ),
    events: [
      {
        event_time: content.givenAt ?? entry.time,
        consent_type: 'dpv:ExplicitlyExpressedConsent',
        entity_id: entry.actor,
        event_state: states,
        validity_until: content.expires ?? content.until ?? null,
      },
    ],
  };
}

/** What the record says of each purpose, in the standard's terms. */
function statesOf(
  kind: string,
  { purposes = {}, country, given }: ConsentContent,
): Record<string, ReceiptState> {
  if (country !== undefined) return { [country]: given ? 'dpv:ConsentGiven' : 'dpv:ConsentWithdrawn' };
  if (Array.isArray(purposes))
    return Object.fromEntries(purposes.map((id: string) => [id, 'dpv:ConsentRequested']));
  const refusal = kind === 'consent.withdrawn' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
  return Object.fromEntries(
    Object.entries(purposes).map(([id, yes]) => [id, yes === true ? 'dpv:ConsentGiven' : refusal]),
  );
}
