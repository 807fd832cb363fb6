import type { KeyStore } from './keys.ts';

/** Where the receipt of a consent lies below the server's address, with the token that opens its content. */
export function receiptAddress(keys: Pick<KeyStore, 'receiptToken'>, org: string, id: string): string {
  return `/v1/consents/${id}/receipt?token=${keys.receiptToken(org, id)}`;
}
