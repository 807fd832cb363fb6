const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a `YYYY-MM-DD` that is a day of the Gregorian calendar. */
export function isRealDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : lengths[month - 1];
  return year >= 1900 && length !== undefined && day >= 1 && day <= length;
}

/** True for an ISO 8601 duration longer than nothing. */
export function isRealPeriod(value: string): boolean {
  return /[1-9]/.test(value);
}

const unitOf: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

/**
 * A date or period in the fixed form, when it was written as people write it: `20.11.2026`, `2026-1-3`, `1 year`.
 * Undefined for anything else, and for days and periods that there are none of.
 */
export function likelyMeant(value: string): string | undefined {
  const [, amount, unit = ''] = /^(\d+) ?(year|month|week|day)s?$/i.exec(value) ?? [];
  if (amount !== undefined) return Number(amount) > 0 ? `P${amount}${unitOf[unit.toLowerCase()]}` : undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)?.slice(1).toReversed();
  const parts = dotted ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value)?.slice(1);
  const day = parts?.map((part) => part.padStart(2, '0')).join('-');
  return day !== undefined && isRealDate(day) ? day : undefined;
}
