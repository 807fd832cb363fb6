import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buttonWords, meaningOf } from './button-words.ts';
import { isPixel, pictureSize } from './picture-size.ts';
import { createRecorder, plainAddress } from './recorder.ts';
import { askedCookie, cookieOfHeader } from './set-cookie.ts';

const now = Date.parse('2026-11-22T10:00:00.000Z');

test('a cookie is read as browsers do: Max-Age before Expires, the dot of a domain left off, no value kept', () => {
  const line = 'sid=secret; Expires=Mon, 23 Nov 2026 10:00:00 GMT; Max-Age=60; Domain=.Example.az; HttpOnly';
  expect(cookieOfHeader(line, now)).toEqual({
    name: 'sid',
    domain: 'example.az',
    lifetime: 60,
    isDeletion: false,
  });
  expect(cookieOfHeader('a=b; expires=Mon, 23 Nov 2026 10:00:00 GMT', now).lifetime).toBe(86_400);
  expect(cookieOfHeader('a=b; max-age=soon', now)).toMatchObject({ lifetime: null, domain: undefined });
  expect(askedCookie('a', 'max-age=0', now).isDeletion).toBe(true);
  expect(askedCookie('a', 'expires=Thu, 01 Jan 1970 00:00:00 GMT', now).isDeletion).toBe(true);
});
test('reading a cookie never fails and never keeps its value', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (attributes, value) => {
      const cookie = cookieOfHeader(
        `name=VALUE${value.replaceAll(';', '')};${attributes.replaceAll('VALUE', '')}`,
        now,
      );
      expect(cookie.name).toBe('name');
      expect(JSON.stringify(cookie)).not.toContain('VALUE');
    }),
  );
});

test('one dot or nothing is a beacon; a picture is not', () => {
  const gif = (width: number, height: number) => Buffer.from([...Buffer.from('GIF89a'), width, 0, height, 0]);
  const png = Buffer.alloc(24);
  png.write('\u0089PNG', 'latin1');
  png.writeUInt32BE(1, 16);
  png.writeUInt32BE(1, 20);
  expect([isPixel(204, Buffer.alloc(0)), isPixel(200, gif(1, 1)), isPixel(200, png)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isPixel(200, gif(2, 1)), isPixel(200, Buffer.from('<svg/>'))]).toEqual([false, false]);
  expect(pictureSize(Buffer.from('GIF89a'))).toBeUndefined();
});

test('buttons are told by their words in Azerbaijani, English and Russian, whatever their case and marks', () => {
  expect(
    ['HAMISINI QƏBUL ET', 'Hamısını rədd et', ' Accept all ✓', 'Отклонить все!', 'Cookie ayarları'].map(
      meaningOf,
    ),
  ).toEqual(['accept', 'reject', 'accept', 'reject', 'settings']);
  expect(['Səbətə at', 'Accept the terms of the auction', ''].map(meaningOf)).toEqual(
    Array(3).fill(undefined),
  );
  const all = Object.entries(buttonWords).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  );
  for (const [word, meaning] of all) expect([word, meaningOf(word)]).toEqual([word, meaning]);
});

test('a thing seen often is told once, with every phase and whoever set it; numbers of people are not carried on', () => {
  const recorder = createRecorder('shop.example.az');
  const note = { kind: 'cookie', name: 'u_994501234567', host: 'shop.example.az' } as const;
  recorder.note('before', { ...note, lifetime: null, by: 'script https://shop.example.az/a.js' });
  recorder.note('accepted', { ...note, lifetime: 60 });
  expect(recorder.things()).toEqual([
    {
      kind: 'cookie',
      name: 'u_*',
      host: 'shop.example.az',
      thirdParty: false,
      phases: ['before', 'accepted'],
      by: ['script https://shop.example.az/a.js'],
      lifetime: 60,
      times: 2,
    },
  ]);
  expect(plainAddress('https://a.example.com/x?email=a@example.com#b')).toBe('https://a.example.com/x');
});

test('an address that was a beacon once is one each time', () => {
  const recorder = createRecorder('shop.example.az');
  const dot = { name: '/dot.gif', host: 'ads.example.com' };
  recorder.note('before', { kind: 'request', ...dot });
  recorder.note('accepted', { kind: 'beacon', ...dot });
  expect(recorder.things()).toMatchObject([
    { kind: 'beacon', phases: ['accepted', 'before'], thirdParty: true },
  ]);
});
