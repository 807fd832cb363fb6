import { freshBytes } from '../platform/keys-box.ts';

/** A UUIDv7 (RFC 9562 §5.7) of an instant in milliseconds: ids sort by time, 74 bits cannot be guessed. */
export function entryId(time: number): string {
  const random = freshBytes(10);
  random[0] = 0x70 | (random[0]! & 0x0f);
  random[2] = 0x80 | (random[2]! & 0x3f);
  const hex = time.toString(16).padStart(12, '0') + random.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
