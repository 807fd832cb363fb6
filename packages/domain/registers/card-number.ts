import { foldDigits } from './fold-digits.ts';

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

// Visa; Mastercard; Mastercard and Mir; Amex; Discover, UnionPay and Maestro: first digits and how many there are.
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14,17}|3[47]\d{13}|6\d{12,18}|5[0678]\d{11,17})$/;
// What people type between groups, or copy: any space, any dash, full stops, slashes, middle dots.
const between = String.raw`[\p{Zs}\p{Pd}\u2212.\uff0e\/\uff0f\u00b7\u2022\u30fb]`;
const run = new RegExp(String.raw`\d(?:${between}?\d){12,}`, 'gv');
// What comes along when groups are copied from a page or typed one below the other: tabs, line breaks, several spaces,
// and characters that nobody sees (Unicode Cf: zero-width space, soft hyphen, marks of direction).
const apart = String.raw`[\s\p{Zs}\p{Cf}\p{Pd}\u2212._\uff0e\/\uff0f\u00b7\u2022\u30fb]{0,4}`;
const wide = new RegExp(String.raw`\d(?:${apart}\d){12,}`, 'gv');
const points = /[.\uff0e/\uff0f\u00b7\u2022\u30fb]/;
/**
 * Matches every text that `findCardNumbers` could find something in: a quick look before the thorough one. Needs the
 * flag `v` where its source is reused.
 */
export const longDigits = new RegExp(String.raw`\d(?:${apart}\d){12}|[\p{Nd}--[0-9]]`, 'v');

// Names that machines give: a digit run inside is chance. UUIDs (RFC 9562) and hashes in hexadecimal.
const machineNames =
  /(?<![\w\-])(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=\d*[a-f])[\da-f]{32,})(?![\w\-])/giv;
// How cards print their digits, by the lengths of the groups.
const printed = [
  [4, 4, 4, 4],
  [4, 4, 4, 4, 3],
  [4, 6, 5],
  [4, 4, 4, 1],
];
// Amounts in thousands, and two dates side by side.
const otherLengths = /^(?:[123](?:,3)+|2,2,4,2,2,4|4,2,2,4,2,2)$/;

/**
 * Finds payment card numbers in a text: 13-19 decimal digits of any script, grouped or not, of an issuing network and
 * Luhn-valid.
 * @returns offsets of each, counted with every digit as one character; the number itself is not returned, so that it
 * reaches no log. Source: SMA-03, PCI DSS 3.
 */
export function findCardNumbers(text: string): readonly number[] {
  if (!longDigits.test(text)) return [];
  const plain = foldDigits(text).replaceAll(machineNames, (name) => 'x'.repeat(name.length));
  const found = [...plain.matchAll(run)].flatMap((match) => {
    const at = cardIn(match[0], beforeIn(plain, match.index));
    return at === null ? [] : [match.index + at];
  });
  return found.length > 0 ? found : cardsApart(plain);
}

/** Cards whose groups lie further apart: as printed, or digit by digit. Any other groups may be numbers of their own. */
function cardsApart(plain: string): readonly number[] {
  return [...plain.matchAll(wide)].flatMap((match) => {
    const groups = groupsOf(match[0]);
    if (isIban(groups, beforeIn(plain, match.index))) return [];
    const isSpelt = groups.every(({ text }) => text.length === 1);
    const at = isSpelt && isCard(textOf(groups)) ? 0 : printedIn(groups);
    return at === null ? [] : [match.index + at];
  });
}

interface Group {
  readonly at: number;
  readonly text: string;
}
const groupsOf = (digits: string): readonly Group[] =>
  [...digits.matchAll(/\d+/g)].map((m) => ({ at: m.index, text: m[0] }));
const textOf = (groups: readonly Group[]): string => groups.map(({ text }) => text).join('');

const beforeIn = (text: string, at: number): string => text.slice(Math.max(0, at - 3), at);
/** An IBAN starts with a country and two digits; its groups of four are no card. */
const isIban = (groups: readonly Group[], before: string): boolean =>
  groups[0]?.text.length === 2 && /(?:^|[^A-Za-z])[A-Z]{2}$/.test(before);

/** Where in a run of grouped digits a card number starts; null when none does. */
function cardIn(digits: string, before: string): number | null {
  const groups = groupsOf(digits);
  const lengths = groups.map(({ text }) => text.length);
  if (!points.test(digits) && !otherLengths.test(lengths.join()) && isCard(textOf(groups))) return 0;
  if (isIban(groups, before)) return null;
  const alone = groups.find(
    (group, from) => !(from > 0 && digits[group.at - 1] === '.') && isCard(group.text),
  );
  return alone?.at ?? printedIn(groups);
}

/** Where groups of the lengths that cards print start; null when none do. */
function printedIn(groups: readonly Group[]): number | null {
  for (const [from, group] of groups.entries())
    for (const shape of printed) {
      const part = groups.slice(from, from + shape.length);
      if (shape.every((length, i) => part[i]?.text.length === length) && isCard(textOf(part)))
        return group.at;
    }
  return null;
}

function isCard(digits: string): boolean {
  return issued.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);
}
