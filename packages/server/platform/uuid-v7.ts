import { randomBytes } from 'node:crypto';

let pool = Buffer.alloc(0);
let used = 0;

/**
 * A UUIDv7 (RFC 9562 §5.7) of the instant `ms`: ids made one after another lie side by side in an index.
 * Randomness is drawn for many ids at once; a call into OpenSSL for each costs more than the rest.
 */
export function uuidV7(ms: number): string {
  if (used + 10 > pool.length) {
    pool = randomBytes(4000);
    used = 0;
  }
  const random = pool.subarray(used, used + 10);
  used += 10;
  const time = ms.toString(16).padStart(12, '0');
  const hex = random.toString('hex');
  const variant = (8 + ((random[2] ?? 0) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(5, 8)}-${hex.slice(8, 20)}`;
}
