import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVoen } from './voen.ts';

test('a VÖEN passes its check digits or fails', () => {
  expect(isVoen('1403676911')).toBe(true);
  expect(isVoen('1403676912')).toBe(true);
  expect(isVoen('1403676913')).toBe(false);
  expect(isVoen('1403676921')).toBe(false);
  expect(isVoen('1403766911')).toBe(false);
  expect(isVoen('140367691')).toBe(false);
  for (const more of ['AZ1403676911', '1403676911x', '14036769110']) expect(isVoen(more)).toBe(false);
});

test('no VÖEN passes with one digit misread, and a leading zero may be left out', () => {
  const weights = [4, 1, 8, 6, 2, 7, 5, 3];
  const genuine = fc
    .tuple(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), fc.constantFrom(1, 2))
    .map(([first, kind]) => [
      ...first,
      first.reduce((sum, digit, n) => sum + digit * weights[n]!, 0) % 11,
      kind,
    ])
    .filter((digits) => digits[8]! < 10);
  fc.assert(
    fc.property(genuine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
      expect(isVoen(digits.join(''))).toBe(true);
      const misread = digits.with(place, (digits[place]! + by) % 10);
      expect(isVoen(misread.join(''))).toBe(false);
      const short = [0, ...digits.slice(0, 8)];
      const sum = short.slice(0, 8).reduce((all, digit, n) => all + digit * weights[n]!, 0) % 11;
      if (sum < 10) expect(isVoen([...short.slice(1, 8), sum, 1].join(''))).toBe(true);
    }),
  );
});
