import { createPublicKey, hash, verify } from 'node:crypto';
import type { Hashing, Signing } from '@amanat/domain/ledger/entry.ts';

const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 of Node. By way of a text of one byte a character: a Buffer made by the hash costs more than the hash. */
export const hashing: Hashing = {
  sha256: (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'latin1'),
};
/** Ed25519 of Node; keys and signatures of a wrong length or form are not valid. */
export const signing: Signing = {
  verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  },
};
