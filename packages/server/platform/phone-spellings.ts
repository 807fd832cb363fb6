import { foldPhone, isClearPhone } from './phone-number.ts';

/** Signs people write between the digits of a number; taken out in SQL before spellings are compared. */
export const phoneMarks = [' ', '-', '(', ')', '.', '/', '\u00a0', '\u2011', '\u2013', '\t'] as const;

/**
 * Every spelling, without signs between, that says one number and no other: a number of Azerbaijan is written with its
 * country, with the trunk 0 or bare; one of another country only with `+` or `00`, for bare digits may be of any country.
 * @param phone as `foldPhone` gives it; digits that say no country stand for themselves alone.
 */
export function phoneSpellings(phone: string): readonly string[] {
  const folded = foldPhone(phone);
  if (!isClearPhone(folded)) return folded === '' ? [] : [folded];
  const digits = folded.slice(1);
  const said = [`+${digits}`, `00${digits}`];
  const own = /^994([1-9]\d{8})$/.exec(digits)?.[1];
  if (own === undefined) return said;
  return [...said, digits, `0${own}`, own, `+9940${own}`, `009940${own}`, `9940${own}`];
}

/**
 * Spellings that may say the number as well as another country's: nobody is found by them, and a person decides.
 * @param phone as `foldPhone` gives it.
 */
export function unclearSpellings(phone: string): readonly string[] {
  const known = new Set(phoneSpellings(phone));
  if (phone === '') return [];
  const digits = phone.replace(/^\+/, '');
  const all = isClearPhone(phone) ? [digits] : [digits, `+${digits}`, `00${digits}`];
  return all.filter((each) => !(isClearPhone(phone) && known.has(each)));
}
