import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCardNumbers, passesLuhn } from './card-number.ts';

// Numbers that the networks publish for testing.
const cards = [
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '6011111111111117',
  '2223003122003222',
];

test('finds card numbers written plainly, spaced, copied or with hyphens', () => {
  for (const card of cards) {
    const spaced = card.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
    for (const form of [card, spaced, spaced.replaceAll(' ', '-'), spaced.replaceAll(' ', '\u00a0')])
      expect(findCardNumbers(`ödəniş ${form} oldu`)).toEqual([7]);
  }
});

test('leaves phone numbers, order numbers, VÖEN, IBAN and dates alone', () => {
  for (const other of [
    '+994 50 123 45 67',
    '1403676911',
    'AZ21NABZ00000000137010001944',
    '2026-11-22T10:15:30.123Z',
    '4111111111111112',
    '0000000000000000',
  ])
    expect(findCardNumbers(other)).toEqual([]);
});

test('any single wrong digit breaks the check', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cards), fc.nat(14), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
      const changed = card.slice(0, at) + ((Number(card[at]) + by) % 10) + card.slice(at + 1);
      expect(passesLuhn(changed)).toBe(false);
    }),
  );
});
