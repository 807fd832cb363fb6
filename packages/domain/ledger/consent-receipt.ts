import type { Localized } from '../schema/schema.ts';
import type { Receipt } from './entry.ts';
import { receiptContext } from './receipt-context.ts';

/** A party to the processing (TS 27560 clause on parties). */
export interface ReceiptParty {
  readonly party_id: string;
  readonly party_name: string;
  readonly party_role: 'dpv:DataController' | 'dpv:DataProcessor' | 'dpv:Recipient';
  readonly party_address?: string;
  readonly party_email?: string;
  readonly party_url?: string;
}
export interface ReceiptPurpose {
  readonly purpose_id: string;
  /** Name by language. */
  readonly purpose: Localized;
  readonly purpose_type: string;
  readonly lawful_basis: 'dpv:Consent';
  readonly event_state: ReceiptState;
  /** Names of the categories of data, by language. */
  readonly pii_information: readonly Localized[];
  /** Ids of parties. */
  readonly recipient_third_parties: readonly string[];
  readonly retention_period: string | null;
  /** When the consent to this purpose ends, where that is before the whole of it does. */
  readonly validity_until?: string;
}
export type ReceiptState =
  | 'dpv:ConsentGiven'
  | 'dpv:ConsentRefused'
  | 'dpv:ConsentWithdrawn'
  /** Asked for and waiting for the person's confirmation. */
  | 'dpv:ConsentRequested';

/** A consent record in the four parts of ISO/IEC TS 27560:2023: header, processing, parties, events. */
export interface ReceiptRecord {
  readonly '@type': 'dpv:ConsentRecord';
  readonly schema_version: 'https://w3id.org/dpv/schema/dpv-27560#record';
  readonly record_id: string;
  /** Pseudonym. */
  readonly pii_principal_id: string;
  readonly pii_processing: {
    readonly privacy_notice: string;
    readonly notice_version: number;
    /** SHA-256 of the words shown, base64url; `notice_text` has them. */
    readonly notice_hash: string;
    readonly language: string;
    readonly collection_method: string;
    readonly services: string;
    readonly jurisdiction: readonly string[];
    readonly pii_controllers: readonly string[];
    readonly withdrawal_method: string;
    readonly privacy_rights: string;
    readonly purposes: readonly ReceiptPurpose[];
  };
  readonly parties: readonly ReceiptParty[];
  readonly events: readonly {
    readonly event_time: string;
    readonly consent_type: 'dpv:ExplicitlyExpressedConsent';
    readonly entity_id: string;
    readonly event_state: Readonly<Record<string, ReceiptState>>;
    readonly validity_until: string | null;
  }[];
}
/**
 * The receipt of a consent in terms of ISO/IEC TS 27560:2023 as JSON-LD: the record, the exact words it was given to,
 * the journal’s proof, and the organisation’s signature over all of it (a C2SP signed note over its SHA-256).
 */
export interface ConsentReceipt {
  readonly '@context': typeof receiptContext;
  readonly '@type': 'dpv:ConsentReceipt';
  readonly schema_version: 'https://w3id.org/dpv/schema/dpv-27560#receipt';
  readonly format: 'amanat-consent-receipt/1';
  readonly receipt_id: string;
  readonly issued: string;
  readonly record: ReceiptRecord;
  /** The words that were shown, as they were hashed; null when they are not kept. */
  readonly notice_text: unknown;
  readonly proof: Receipt;
  readonly signature: string;
}
export type UnsignedReceipt = Omit<ConsentReceipt, 'signature'>;

/** The text an organisation signs for a document: it cannot be taken for a checkpoint, whose second line is a number. */
export function documentStatement(origin: string, kind: 'receipt' | 'receipt-page', hash: string): string {
  return `${origin}\n${kind}\nsha256:${hash}\n`;
}
