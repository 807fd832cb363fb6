import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
/** Bytes that encryption adds: nonce and tag. */
export const boxOverhead = ivLength + tagLength;

let pool = Buffer.alloc(0);
let used = 0;
/** Random bytes, drawn from OpenSSL many at a time: one call each would cost more than the encryption. */
export function freshBytes(length: number): Buffer {
  if (used + length > pool.length) {
    pool = randomBytes(Math.max(16_384, length));
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
/** AES-256-GCM: nonce ‖ ciphertext ‖ tag. `context` is authenticated and must be given again to open. */
export function closeBox(key: Uint8Array, plain: Uint8Array, context: string): Buffer {
  const iv = freshBytes(ivLength);
  const engine = createCipheriv(cipher, key, iv);
  engine.setAAD(Buffer.from(context));
  const head = engine.update(plain);
  return Buffer.concat([iv, head, engine.final(), engine.getAuthTag()]);
}
/** Opens a box; throws when it was altered, or closed under another key or context. */
export function openBox(key: Uint8Array, box: Uint8Array, context: string): Buffer {
  if (box.length < boxOverhead) throw new Error('The box is too short');
  const engine = createDecipheriv(cipher, key, box.subarray(0, ivLength));
  engine.setAAD(Buffer.from(context));
  engine.setAuthTag(box.subarray(box.length - tagLength));
  const head = engine.update(box.subarray(ivLength, box.length - tagLength));
  return Buffer.concat([head, engine.final()]);
}
