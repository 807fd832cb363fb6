import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneNumber } from './phone-number.ts';

const ways: readonly ((number: string) => string)[] = [
  (n) => `+994${n}`,
  (n) => `00994${n}`,
  (n) => `994${n}`,
  (n) => `0${n}`,
  (n) => n,
  (n) => `+994 (0)${n}`,
  (n) => `(0${n.slice(0, 2)}) ${n.slice(2, 5)}-${n.slice(5, 7)}-${n.slice(7)}`,
  (n) => `  +994 ${n.slice(0, 2)} ${n.slice(2, 5)} ${n.slice(5, 7)} ${n.slice(7)} `,
];

test('a number of Azerbaijan is one number, however it is written', () => {
  const number = fc.stringMatching(/^[1-9]\d{8}$/);
  fc.assert(
    fc.property(number, fc.constantFrom(...ways), (n, way) => {
      expect(phoneNumber(way(n))).toBe(`+994${n}`);
    }),
  );
});

test('numbers of other countries stay apart from it and from one another', () => {
  expect(phoneNumber('+7 950 123-45-67')).toBe('+79501234567');
  expect(phoneNumber('007 950 123 45 67')).toBe('+79501234567');
  expect(phoneNumber('+90 501 234 56 7')).toBe('+90501234567');
  expect(phoneNumber('+994 50 123 45 67')).toBe('+994501234567');
});

test('whatever is written has one form, which is its own', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      expect(phoneNumber(phoneNumber(written))).toBe(phoneNumber(written));
    }),
  );
});
