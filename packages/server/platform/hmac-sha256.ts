import { hash } from 'node:crypto';

const blockLength = 64;

/**
 * HMAC-SHA-256 of short texts under one key (RFC 2104), base64url, 43 characters. By hand over the one-shot hash: an
 * HMAC object of Node costs several times the two hashes.
 */
export function hmacSha256(key: Uint8Array): (text: string) => string {
  const short = key.length > blockLength ? hash('sha256', key, 'buffer') : key;
  const outer = padded(short, 0x5c, 32);
  const pad = padded(short, 0x36, 0);
  let inner = Buffer.concat([pad, Buffer.alloc(192)]);
  return (text) => {
    const length = Buffer.byteLength(text);
    if (blockLength + length > inner.length) inner = Buffer.concat([pad, Buffer.alloc(length)]);
    inner.write(text, blockLength);
    // As text of one byte a character: a Buffer made by the hash costs more than the hash.
    outer.write(hash('sha256', inner.subarray(0, blockLength + length), 'binary'), blockLength, 'latin1');
    return hash('sha256', outer, 'base64url');
  };
}

function padded(key: Uint8Array, byte: number, room: number): Buffer {
  const pad = Buffer.alloc(blockLength + room, byte);
  for (let i = 0; i < key.length; i += 1) pad[i] = key[i]! ^ byte;
  return pad;
}
