import type { FileVerdict } from '@amanat/domain/ledger/verify-file.ts';
import { verifyBytes } from './verify-bytes.ts';

/**
 * Whose the signature is: that of the key the reader gave, of one that this server publishes for its organisations, or
 * nobody knows. A file carries the key it is signed with, so that anybody can make one that is consistent in itself.
 */
export type Signer = 'given' | 'published' | 'unknown';

export interface SignedVerdict {
  readonly found: FileVerdict;
  readonly signer: Signer;
}
/**
 * Verifies a file with the key the reader gave, else with the published key it names.
 * @param published verifier keys that this page was served with.
 */
export async function verifyWithKnownKeys(
  bytes: Uint8Array,
  given: string,
  published: readonly string[],
): Promise<SignedVerdict> {
  if (given !== '') return { found: await verifyBytes(bytes, given), signer: 'given' };
  // The archive stores its files as they are, so that the key stands in every form as plain text.
  const text = new TextDecoder('latin1').decode(bytes);
  for (const key of published.filter((one) => text.includes(one))) {
    const found = await verifyBytes(bytes, key);
    if (found.valid) return { found, signer: 'published' };
  }
  return { found: await verifyBytes(bytes), signer: 'unknown' };
}
