import { timingSafeEqual } from 'node:crypto';
import type { KeyStore } from '../../platform/keys.ts';

/** Whether this is the token that came with the receipt's address; in time that tells nothing of how near it is. */
export function isReceiptToken(
  keys: Pick<KeyStore, 'receiptToken'>,
  org: string,
  id: string,
  given: string | undefined,
): boolean {
  const [one, right] = [Buffer.from(given ?? ''), Buffer.from(keys.receiptToken(org, id))];
  return one.length === right.length && timingSafeEqual(one, right);
}
