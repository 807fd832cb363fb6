import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCardNumbers, longDigits, passesLuhn } from './card-number.ts';

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

/** The digits of a text in another script, by the code point of its zero. */
const inScript = (text: string, zero: number) =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

test('SMA-03: finds card numbers in digits of any script, between any spaces, dashes, points and slashes', () => {
  const zeros = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce, 0x1d7d8, 0x1fbf0];
  const gaps = ['', ' ', '\u00a0', '\u3000', '-', '\u2011', '\u2013', '.', '/', '·'];
  for (const card of cards.filter(({ length }) => length === 16))
    for (const zero of zeros)
      for (const gap of gaps) {
        const written = inScript(card.replaceAll(/(\d{4})(?=\d)/g, `$1${gap}`), zero);
        expect(longDigits.test(written), written).toBe(true);
        expect(findCardNumbers(`ödəniş ${written}.`), written).toEqual([7]);
      }
  expect(findCardNumbers('3782.822463.10005')).toEqual([0]);
});

test('SMA-03: finds card numbers whose groups stand on lines of their own, behind tabs, or beside characters nobody sees', () => {
  const gaps = [
    '\n',
    '\r\n',
    '\t',
    '  ',
    ' - ',
    ' \n ',
    '_',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2060',
    '\u200e ',
  ];
  for (const gap of gaps) {
    const grouped = [
      ...['4111111111111111', '5555555555554444'].map((c) => c.replaceAll(/(\d{4})(?=\d)/g, `$1${gap}`)),
      `3782${gap}822463${gap}10005`,
    ];
    for (const written of [...grouped, [...'4111111111111111'].join(gap)]) {
      expect(longDigits.test(written), written).toBe(true);
      expect(findCardNumbers(`ödəniş ${written}`), written).toEqual([7]);
    }
    for (const written of grouped) expect(findCardNumbers(`${written}${gap}12/29`), written).toEqual([0]);
  }
  // Numbers of their own, one below the other, whose digits would make a card number together.
  for (const others of ['5612345\n5554325', '4111111\t111111111', 'DE01 4111\n1111 1111 1111 00'])
    expect(findCardNumbers(others), others).toEqual([]);
});

test('finds a card number with its date and code behind it', () => {
  for (const text of ['4111 1111 1111 1111 12/29', '4111.1111.1111.1111 12/29 123', '4111111111111111 12/29'])
    expect(findCardNumbers(text)).toEqual([0]);
});

test('a run longer than any card is none, whatever network its first digits name', () => {
  expect(findCardNumbers('DE57 8489 1970 5742 4230 88')).toEqual([]);
});

test('the quick look misses nothing that the thorough one finds', () => {
  const part = fc.constantFrom(...cards, '４１１１', '1111', '.', '/', ' ', '-', 'a', '·', '0');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      if (findCardNumbers(text).length > 0) expect(longDigits.test(text)).toBe(true);
    }),
  );
});

test('names that machines give, instants, amounts, addresses and dates are no card numbers', () => {
  const number = fc.nat(255);
  const text = fc.oneof(
    fc.uuid(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.ipV4(),
    fc.tuple(number, number, number, number).map((parts) => parts.join('.')),
    fc.stringMatching(/^[\da-f]{64}$/).filter((hex) => /[a-f]/.test(hex)),
    fc.bigInt(0n, 10n ** 18n).map((n) => `${n}`.replaceAll(/\B(?=(\d{3})+$)/g, '.') + ',89'),
    fc.bigInt(0n, 10n ** 18n).map((n) => `${n}`.replaceAll(/\B(?=(\d{3})+$)/g, ' ')),
    fc.double({ min: 0, max: 99, noNaN: true }).map((n) => n.toFixed(15)),
    fc.stringMatching(/^[1-2]\d\.[01]\d\.20\d\d[-–/][12]\d\.[01]\d\.20\d\d$/),
    fc.stringMatching(/^\+994[ .-](50|55|70)[ .-]\d{3}[ .-]\d\d[ .-]\d\d$/),
    fc.stringMatching(/^AZ\d\d [A-Z]{4} 0\d{3} 0\d{3} 0\d{3} 0\d{3} 0\d{3}$/),
    fc.stringMatching(/^DE\d\d \d{4} \d{4} \d{4} \d{4} \d\d$/).filter((iban) => !iban.startsWith('DE00')),
  );
  fc.assert(
    fc.property(text, (other) => {
      expect(findCardNumbers(other)).toEqual([]);
      expect(findCardNumbers(JSON.stringify({ other }))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
