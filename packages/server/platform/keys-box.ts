import type { KeyObject } from 'node:crypto';
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
/** Bytes that encryption adds: nonce and tag. */
export const boxOverhead = ivLength + tagLength;

let pool = Buffer.alloc(0);
let used = 0;
/** Random bytes, drawn from OpenSSL many at a time: one call each would cost more than the encryption. */
export function freshBytes(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  takeFresh(bytes);
  return bytes;
}
/** Fills with random bytes; none is used twice. */
export function takeFresh(bytes: Uint8Array): void {
  const { length } = bytes;
  if (used + length > pool.length) {
    pool = randomBytes(Math.max(16_384, length));
    used = 0;
  }
  for (let i = 0; i < length; i += 1) {
    bytes[i] = pool[used + i]!;
    pool[used + i] = 0;
  }
  used += length;
}
/** A key as the ciphers take it fastest: raw bytes cost them several times the encryption. */
export function secretKey(bytes: Uint8Array): KeyObject {
  return createSecretKey(bytes);
}
const noHead = Buffer.alloc(0);
/**
 * AES-256-GCM: nonce ‖ ciphertext ‖ tag, behind `head` when there is one. `context` is authenticated and must be given
 * again to open.
 */
export function closeBox(
  key: KeyObject,
  plain: Uint8Array,
  context: string,
  head: Uint8Array = noHead,
): Buffer {
  const box = Buffer.allocUnsafe(head.length + boxOverhead + plain.length);
  box.set(head);
  const at = head.length + ivLength;
  const iv = box.subarray(head.length, at);
  takeFresh(iv);
  const engine = createCipheriv(cipher, key, iv);
  engine.setAAD(Buffer.from(context));
  box.set(engine.update(plain), at);
  // GCM is a stream mode: `final` only computes the tag and returns no bytes.
  engine.final();
  box.set(engine.getAuthTag(), at + plain.length);
  return box;
}
/** Opens a box; throws when it was altered, or closed under another key or context. */
export function openBox(key: KeyObject, box: Uint8Array, context: string): Buffer {
  if (box.length < boxOverhead) throw new Error('The box is too short');
  const engine = createDecipheriv(cipher, key, box.subarray(0, ivLength));
  engine.setAAD(Buffer.from(context));
  engine.setAuthTag(box.subarray(box.length - tagLength));
  const head = engine.update(box.subarray(ivLength, box.length - tagLength));
  return Buffer.concat([head, engine.final()]);
}
