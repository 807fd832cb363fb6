import { hash } from 'node:crypto';

const blockLength = 64;
const digestLength = 32;

/** HMAC-SHA-256 under one key (RFC 2104). */
export interface HmacSha256 {
  /** Of a text in UTF-8: base64url, 43 characters. */
  text(text: string): string;
  /** Of bytes followed by a text: the 32 bytes. Keep the number of bytes fixed, so that no two pairs are one input. */
  bytes(head: Uint8Array, text: string): Buffer;
}

/**
 * HMAC-SHA-256 of short inputs. By hand over the one-shot hash: an HMAC object of Node costs several times the two
 * hashes.
 */
export function hmacSha256(key: Uint8Array): HmacSha256 {
  const short = key.length > blockLength ? hash('sha256', key, 'buffer') : key;
  const outer = padded(short, 0x5c, digestLength);
  const pad = padded(short, 0x36, 0);
  let inner = Buffer.concat([pad, Buffer.alloc(192)]);
  /** Hashes what stands behind the pad, and leaves the outer input ready. */
  const close = (length: number) => {
    // As text of one byte a character: a Buffer made by the hash costs more than the hash.
    outer.write(hash('sha256', inner.subarray(0, blockLength + length), 'binary'), blockLength, 'latin1');
  };
  const grow = (length: number) => {
    if (blockLength + length > inner.length) inner = Buffer.concat([pad, Buffer.alloc(length)]);
  };
  return {
    text(text) {
      const length = Buffer.byteLength(text);
      grow(length);
      inner.write(text, blockLength);
      close(length);
      return hash('sha256', outer, 'base64url');
    },
    bytes(head, text) {
      const length = head.length + Buffer.byteLength(text);
      grow(length);
      inner.set(head, blockLength);
      inner.write(text, blockLength + head.length);
      close(length);
      return Buffer.from(hash('sha256', outer, 'binary'), 'latin1');
    },
  };
}

function padded(key: Uint8Array, byte: number, room: number): Buffer {
  const pad = Buffer.alloc(blockLength + room, byte);
  for (let i = 0; i < key.length; i += 1) pad[i] = key[i]! ^ byte;
  return pad;
}
