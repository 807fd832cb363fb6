import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { packed, packedOnce, sendPacked, sendText } from './packed.ts';

const script = Buffer.from('const banner = "Cookie-lərə siz qərar verirsiniz";'.repeat(20));

async function ask(accepted: string | undefined) {
  const app = fastify();
  const all = packed(script);
  app.get('/', (request, reply) => sendPacked(request, reply, all, 'max-age=60'));
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  return app.inject({ url: '/', headers });
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip', 'br'],
  ['GZIP, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['gzip, br; q=0.0', 'gzip'],
  ['brr, gzipped', undefined],
  ['identity', undefined],
  [undefined, undefined],
])('a browser that takes %s gets the script packed as %s', async (accepted, expected) => {
  const answer = await ask(accepted);
  expect(answer.headers['content-encoding']).toBe(expected);
  expect(answer.headers.vary).toBe('accept-encoding');
  const open = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
  expect(open[(expected ?? 'none') as keyof typeof open](answer.rawPayload)).toEqual(script);
});

test('texts of the banner come packed as well, packed once, and are not sent to a browser that has them', async () => {
  const app = fastify();
  app.get('/', (request, reply) => sendText(request, reply, Buffer.from(script)));
  const headers = { 'accept-encoding': 'gzip' };
  const first = await app.inject({ url: '/', headers });
  expect(gunzipSync(first.rawPayload)).toEqual(script);
  const again = await app.inject({ url: '/', headers: { ...headers, 'if-none-match': first.headers.etag! } });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  expect(packedOnce(Buffer.from(script))).toBe(packedOnce(Buffer.from(script)));
});
