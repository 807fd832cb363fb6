import { createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto';
import type { Hashing, Signing } from '../entry.ts';
import { formatNote, checkpointText, keyId, formatVerifierKey } from '../checkpoint.ts';
import type { Checkpoint } from '../checkpoint.ts';

/** The domain is given its hash functions; its tests give it Node's. */
export const hashing: Hashing = { sha256: (bytes) => hash('sha256', bytes, 'buffer') };
const spki = Buffer.from('302a300506032b6570032100', 'hex');
export const signing: Signing = {
  verifyEd25519: (publicKey, message, signature) =>
    verify(
      null,
      message,
      createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' }),
      signature,
    ),
};
/** A log's key made for one test. */
export function testSigner(name: string) {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
  return {
    publicKey,
    verifierKey: formatVerifierKey(hashing, name, publicKey),
    note(checkpoint: Checkpoint): string {
      const text = checkpointText(checkpoint);
      const signature = new Uint8Array(sign(null, Buffer.from(text), pair.privateKey));
      return formatNote(text, [{ name, keyId: keyId(hashing, name, publicKey), signature }]);
    },
  };
}
