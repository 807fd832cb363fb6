import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPhone, isClearPhone, phoneNumber } from './phone-number.ts';
import { phoneMarks, phoneSpellings, unclearSpellings } from './phone-spellings.ts';

const azerbaijani = fc.stringMatching(/^\+994[1-9]\d{8}$/);
const foreign = fc.stringMatching(/^\+[1-9]\d{7,13}$/).filter((number) => !number.startsWith('+994'));
const number = fc.oneof(azerbaijani, foreign);
const stripped = (text: string) => phoneMarks.reduce((left, mark) => left.replaceAll(mark, ''), text);

test('every spelling that finds a number is read as that number, and two numbers share none', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      for (const spelling of phoneSpellings(one)) expect(foldPhone(spelling)).toBe(one);
      const shared = phoneSpellings(one).filter((each) => phoneSpellings(other).includes(each));
      expect(shared.length > 0).toBe(one === other);
    }),
    { numRuns: 2000 },
  );
});

test('numbers of different countries with the same last nine digits are different people', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[1-9]\d{8}$/),
      fc.constantFrom('+90', '+7', '+1', '+49', '+380'),
      (n, country) => {
        const [here, abroad] = [`+994${n}`, `${country}${n}`];
        expect(foldPhone(abroad)).not.toBe(foldPhone(here));
        expect(phoneSpellings(abroad).some((each) => phoneSpellings(here).includes(each))).toBe(false);
      },
    ),
  );
});

test('digits that say no country are nobody’s but the same digits, and are looked at by a person', () => {
  expect(foldPhone('905321112233')).toBe('905321112233');
  expect(isClearPhone(foldPhone('13912345678'))).toBe(false);
  expect(phoneSpellings('905321112233')).toEqual(['905321112233']);
  expect(phoneSpellings('+905321112233')).not.toContain('905321112233');
  expect(unclearSpellings('+905321112233')).toEqual(['905321112233']);
  expect(unclearSpellings('+994501112233')).toEqual([]);
});

test('what says its country is folded as the journal folds it: consents and rows know the same person', () => {
  fc.assert(
    fc.property(
      fc.oneof(number, fc.stringMatching(/^[ (]?(\+994|00994|994|0|)\d{2}[) -]{0,2}\d{3}-\d{2}-\d{2}$/)),
      (written) => {
        const folded = foldPhone(written);
        if (isClearPhone(folded)) expect(folded).toBe(phoneNumber(written));
        if (isClearPhone(folded)) expect(phoneSpellings(folded)).toContain(stripped(written));
      },
    ),
  );
});
