/** True when the digits pass the Luhn check (ISO/IEC 7812-1 Annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    if (i % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// First digits of the networks that issue cards: Visa, Mastercard, Amex, Discover, UnionPay, Maestro, Mir.
const issued = /^(4|5[0-8]|2[2-7]|3[47]|6)/;
// Between groups people type a space or a hyphen, and copied text brings its spaces that do not break.
const between = String.raw`[ \u00a0\u2007\u2009\u202f-]?`;
const candidate = new RegExp(String.raw`(?<![\d.-])\d(?:${between}\d){12,18}(?![\d-])`, 'g');
/** Matches every text that `findCardNumbers` could find something in: a quick look before the thorough one. */
export const longDigits = new RegExp(String.raw`\d(?:${between}\d){12}`);

/**
 * Finds payment card numbers in a text: 13-19 digits, spaced or not, of an issuing network and Luhn-valid.
 * @returns offsets of each; the number itself is not returned, so that it reaches no log. Source: SMA-03, PCI DSS 3.
 */
export function findCardNumbers(text: string): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(candidate)) {
    const digits = match[0].replaceAll(/\D/g, '');
    if (
      digits.length >= 13 &&
      digits.length <= 19 &&
      issued.test(digits) &&
      !/^(\d)\1+$/.test(digits) &&
      passesLuhn(digits)
    )
      found.push(match.index);
  }
  return found;
}
