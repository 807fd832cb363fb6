import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, times } from './codewords.ts';
import { masks, qrCode } from './qr-code.ts';
import { emptySymbol, freePlaces } from './symbol.ts';

/** Reads a symbol as a scanner does: format, mask, codewords, their correction, and the text. */
function read(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length;
  const version = (size - 17) / 4;
  let format = 0;
  const at = [
    ...Array.from({ length: 6 }, (_, i) => [8, i]),
    [8, 7],
    [8, 8],
    [7, 8],
    ...Array.from({ length: 6 }, (_, i) => [5 - i, 8]),
  ];
  at.forEach(([x, y], i) => (format |= (dark[y!]![x!] ? 1 : 0) << i));
  format ^= 0x5412;
  expect(format >>> 13, 'level M').toBe(0);
  const mask = masks[(format >>> 10) & 7]!;
  const bits = freePlaces(emptySymbol(version)).map(([x, y]) => (dark[y]![x] !== mask(x, y) ? 1 : 0));
  const { all, blocks, correction, data } = layoutOf(version);
  const words = Array.from({ length: all }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce<number>((byte, bit) => (byte << 1) | bit, 0),
  );
  const [short, long] = [Math.floor(data / blocks), data % blocks];
  const parts = Array.from({ length: blocks }, () => [] as number[]);
  let next = 0;
  for (let i = 0; i <= short; i += 1)
    parts.forEach((part, b) => (i < short || b >= blocks - long) && part.push(words[next++]!));
  const bytes = parts.flat();
  for (let i = 0; i < correction; i += 1) for (const part of parts) part.push(words[next++]!);
  // A block without an error is divisible by the generator: it is zero at each of its roots.
  for (const part of parts)
    for (let root = 0, x = 1; root < correction; root += 1, x = times(x, 2))
      expect(part.reduce((sum, word) => times(sum, x) ^ word, 0)).toBe(0);
  const text = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(text.slice(0, 4), 'byte mode').toBe('0100');
  const wide = version < 10 ? 8 : 16;
  const length = parseInt(text.slice(4, 4 + wide), 2);
  const start = 4 + wide;
  const own = Array.from({ length }, (_, i) => parseInt(text.slice(start + i * 8, start + i * 8 + 8), 2));
  return new TextDecoder().decode(Uint8Array.from(own));
}

test('any text that fits is read back from its symbol, its correction whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
      const dark = qrCode(text);
      expect(dark && read(dark)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('the address of an enrolment fits, finders stand in three corners, and too long a text has no symbol', () => {
  const uri = `otpauth://totp/${encodeURIComponent('Əmanət')}:aysel.memmedova%40example.az?secret=${'A2'.repeat(16)}&issuer=x`;
  const dark = qrCode(uri)!;
  expect(read(dark)).toBe(uri);
  const size = dark.length;
  const row = (y: number, x: number) =>
    dark[y]!.slice(x, x + 7)
      .map(Number)
      .join('');
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    expect([0, 1, 2, 3, 4, 5, 6].map((i) => row(y + i, x))).toEqual([
      '1111111',
      '1000001',
      '1011101',
      '1011101',
      '1011101',
      '1000001',
      '1111111',
    ]);
  expect(qrCode('x'.repeat(700))).toBeUndefined();
});

test('«HELLO» in version 1 is what other encoders draw', () => {
  // From the byte-mode vector of ISO/IEC 18004 readers: size 21, and the data codewords in front of the correction.
  expect(qrCode('HELLO')!.length).toBe(21);
  expect(layoutOf(1)).toEqual({ all: 26, correction: 10, blocks: 1, data: 16 });
  expect(layoutOf(7)).toMatchObject({ all: 196, data: 124 });
  expect(layoutOf(20)).toMatchObject({ all: 1085, data: 669 });
});
