import { daysInMonth } from '../time/local-date.ts';

/** The two digits at a place of a text; NaN when they are none, and NaN fails every comparison below. */
function two(text: string, from: number): number {
  const tens = text.charCodeAt(from) - 48;
  const ones = text.charCodeAt(from + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Whether a text is an instant in the form `2026-11-22T10:00:00.000Z`, read without allocating. */
function isNormal(text: string): boolean {
  if (text.length !== 24 || text.charCodeAt(23) !== 90 || text.charCodeAt(10) !== 84) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(19) !== 46) return false;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    two(text, 11) <= 23 &&
    two(text, 14) <= 59 &&
    two(text, 17) <= 59 &&
    two(text, 20) <= 99 &&
    two(text, 21) <= 99 &&
    year >= 0
  );
}

/** ISO 8601 with its zone, or a day alone, which begins in UTC: what has no zone would mean another instant on another machine. */
const form = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * An instant in the one form that compares as text, `2026-11-22T10:00:00.000Z`; null when the text is none.
 * A text already in that form is given back itself.
 */
export function normalInstant(text: string): string | null {
  if (isNormal(text)) return text;
  const written = form.exec(text);
  // `Date` would count the 30th of February as a day of March.
  if (!written || Number(written[3]) > daysInMonth(Number(written[1]), Number(written[2]))) return null;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  const instant = new Date(at).toISOString();
  // A year of six digits would compare as text before every other.
  return instant.length === 24 ? instant : null;
}
