import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 } from './hmac-sha256.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { minLength: 1, maxLength: 4 });
const keys = fc.uint8Array({ maxLength: 150 });

test('is the HMAC of Node for every key and text', () => {
  fc.assert(
    fc.property(keys, texts, (key, given) => {
      const mac = hmacSha256(key);
      for (const text of given)
        expect(mac.text(text)).toBe(createHmac('sha256', key).update(text).digest('base64url'));
    }),
  );
});

test('is the HMAC of Node for bytes followed by a text, whatever was hashed before', () => {
  fc.assert(
    fc.property(keys, fc.uint8Array({ maxLength: 80 }), texts, (key, head, given) => {
      const mac = hmacSha256(key);
      for (const text of given)
        expect(mac.bytes(head, text)).toEqual(createHmac('sha256', key).update(head).update(text).digest());
    }),
  );
});

test('gives the values of RFC 4231', () => {
  const hex = (text: string, key: Uint8Array) =>
    hmacSha256(key).bytes(new Uint8Array(0), text).toString('hex');
  expect(hex('Hi There', Buffer.alloc(20, 0x0b))).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  );
  expect(hex('what do ya want for nothing?', Buffer.from('Jefe'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});
