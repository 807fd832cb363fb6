/**
 * Keys: subject key ← organisation key ← master key, each wrapped by the next (AES-256-GCM). Destroying a
 * subject's key destroys what was encrypted under it, in every copy.
 */
export interface Keys {
  /** Stable pseudonym of an identifier inside one organisation: HMAC-SHA-256 under the organisation's key, base64url, 32 characters. `kind` keeps spaces apart (`email`, `visitor`, `staff`). The identifier is normalised (trimmed, root-locale lower case for e-mail). */
  pseudonym(org: string, kind: string, identifier: string): string;
  /** Encrypts under the subject's key, making the key when there is none. */
  seal(tx: import('./db.ts').Db, org: string, subject: string, plain: Uint8Array): Promise<Uint8Array>;
  /** Decrypts; null when the key was destroyed. Throws when the bytes were altered. */
  open(
    tx: import('./db.ts').Db,
    org: string,
    subject: string,
    sealed: Uint8Array,
  ): Promise<Uint8Array | null>;
  /** Destroys the subject's key for good. Returns false when there was none. */
  destroy(tx: import('./db.ts').Db, org: string, subject: string): Promise<boolean>;
}
