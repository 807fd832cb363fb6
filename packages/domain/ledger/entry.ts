/**
 * A journal entry as it is hashed: canonical JSON (RFC 8785) of exactly these fields. It names people by
 * pseudonym only; the content lies elsewhere, encrypted, and is bound by the commitment
 * SHA-256(salt ‖ canonical content).
 */
export interface Entry {
  readonly v: 1;
  readonly org: string;
  /** `consent.recorded`, `policy.published`, `request.opened`, `erasure.executed`, `act.issued` … */
  readonly kind: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly time: string;
  /** Pseudonym of who did it: a subject, a staff account, or `system`. */
  readonly actor: string;
  /** Pseudonym of whose data it concerns, or null. */
  readonly subject: string | null;
  /** Public references: version numbers, request numbers, hashes. Never personal data. */
  readonly refs: Readonly<Record<string, string | number>>;
  /** Hex SHA-256(salt ‖ canonical content); null when the entry has no content. */
  readonly commitment: string | null;
}
/** Hash functions the ledger is given, so that one verifier runs in Node, the CLI and the browser. */
export interface Hashing {
  sha256(bytes: Uint8Array): Uint8Array;
}
export interface Signing {
  /** Verifies an Ed25519 signature; keys are the raw 32 bytes. */
  verifyEd25519(
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ): boolean | Promise<boolean>;
}
/** A self-contained proof of one entry; `verify` needs nothing else. */
export interface Receipt {
  readonly format: 'amanat-receipt/1';
  readonly origin: string;
  readonly index: number;
  readonly entry: Entry;
  /** For the owner of the content; absent when it was destroyed. Salt is base64. */
  readonly content?: { readonly salt: string; readonly value: unknown };
  /** Hex hashes, leaf to root (RFC 6962 §2.1.1). */
  readonly inclusion: readonly string[];
  /** C2SP signed note text. */
  readonly checkpoint: string;
  /** C2SP verifier key: name+hash+base64. */
  readonly publicKey: string;
}
