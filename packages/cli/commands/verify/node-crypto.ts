import { createPublicKey, hash, verify } from 'node:crypto';
import type { Hashing, Signing } from '@amanat/domain/ledger/entry.ts';

const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 of Node. */
export const hashing: Hashing = { sha256: (bytes) => hash('sha256', bytes, 'buffer') };
/** Ed25519 of Node. */
export const signing: Signing = {
  verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  },
};
