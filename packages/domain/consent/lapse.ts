import { durationParts, lengthOf } from '../manifest/duration.ts';

const dayMs = 86_400_000;

/** A consent whose manifest names no term lapses after this: nobody agrees for ever. */
export const defaultConsentTerm = 'P12M';

/**
 * The shortest of several periods; ties go to the first. For what lapses by whichever term ends first.
 */
export function shortest(periods: readonly [string, ...string[]]): string {
  return periods.reduce((least, period) => (lengthOf(period) < lengthOf(least) ? period : least));
}

/**
 * The instant a period after another one, both ISO 8601 UTC. Months are calendar months; the day is clamped to
 * the last of the month (31 August + P6M = 28 February). `session` counts as one day.
 */
export function lapsesAt(at: string, period: string): string {
  const last = lastEnds.get(period);
  if (last?.at === at) return last.end;
  const end = endOf(at, period);
  lastEnds.set(period, { at, end });
  return end;
}

// A crowd of consents comes in the same millisecond; its end is worked out once. A declaration has a few periods.
const lastEnds = new Map<string, { readonly at: string; readonly end: string }>();

function endOf(at: string, period: string): string {
  const parts = durationParts(period === 'session' ? 'P1D' : period);
  if (!parts) throw new RangeError(`Not an ISO 8601 period: ${period}`);
  const { years, months, weeks, days, hours, minutes, seconds } = parts;
  const start = new Date(at);
  const day = start.getUTCDate();
  const moved = new Date(start);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  const rest = (weeks * 7 + days) * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return new Date(moved.getTime() + rest).toISOString();
}
