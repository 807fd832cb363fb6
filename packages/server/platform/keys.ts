import type { Db } from './db.ts';
import type { NewSubjectKey } from './keys-subject.ts';

/**
 * Keys: a person's keys are derived from random seeds with the organisation's key, which the master key wraps
 * (AES-256-GCM). Destroying a person's seeds destroys what was encrypted under their keys, in every copy.
 */
export interface Keys {
  /** Stable pseudonym of an identifier inside one organisation: HMAC-SHA-256 under the organisation's key, base64url, 32 characters. `kind` keeps spaces apart (`email`, `visitor`, `staff`). The identifier is normalised (trimmed; root-locale lower case for e-mail, E.164 for phone numbers). */
  pseudonym(org: string, kind: string, identifier: string): string;
  /** Encrypts under a fresh key of the subject, stored in this transaction. */
  seal(tx: Db, org: string, subject: string, plain: Uint8Array): Promise<Uint8Array>;
  /** Decrypts; null when the key was destroyed. Throws when the bytes were altered. */
  open(tx: Db, org: string, subject: string, sealed: Uint8Array): Promise<Uint8Array | null>;
  /** Destroys the subject's keys for good; what is sealed in a transaction that commits later is a new beginning. Returns false when there was none. */
  destroy(tx: Db, org: string, subject: string): Promise<boolean>;
}
export interface Sealable {
  /** Pseudonym. */
  readonly subject: string;
  readonly plain: Uint8Array;
}
/** Signs for an organisation's journal. */
export interface OrganisationSigner {
  /** Name of the journal and of its key; fixed when the organisation's keys are made. */
  readonly origin: string;
  /** Raw Ed25519 key. */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}
/** What the server itself uses beyond Keys. */
export interface KeyStore extends Keys {
  /**
   * Makes the organisation's keys when it has none and loads them into memory; idempotent, safe in several
   * processes. Until then the synchronous functions throw AMANAT-JRN-001 for it.
   */
  ensureOrganisation(org: string): Promise<void>;
  /** Encrypts under a fresh key without asking the database; `keep` the key in the transaction that stores the bytes. */
  sealFresh(org: string, item: Sealable): { readonly key: NewSubjectKey; readonly sealed: Uint8Array };
  /** Stores fresh keys, in one statement. */
  keep(tx: Db, org: string, keys: readonly NewSubjectKey[]): Promise<void>;
  signer(org: string): OrganisationSigner;
  /** The capability that opens the content of one journal entry: HMAC of its id, base64url, 43 characters. */
  receiptToken(org: string, entryId: string): string;
  /** Wraps every organisation's keys under another master key; nothing sealed is touched. Restart with the new one. */
  changeMasterKey(next: Uint8Array): Promise<void>;
}
/** The subject that stands for the organisation itself. */
export const organisationSubject = '@org';
