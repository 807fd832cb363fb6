import type { Hashing, Signing } from '@amanat/domain/ledger/entry.ts';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 in plain JavaScript: a journal has more hashes than a browser's asynchronous one can be asked for. */
export const hashing: Hashing = { sha256: (bytes) => sha256(bytes) };
/** Ed25519 (RFC 8032, strict) in plain JavaScript: it works in browsers that know no Ed25519, and on plain http. */
export const signing: Signing = {
  verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      // A key or signature that is no point of the curve signs nothing.
      return false;
    }
  },
};
