const day = 86_400;

/**
 * Length of a lifetime or period in seconds, for comparing two of them: a year is 365 days, a month 30.44
 * (12 months equal a year). `session` is 0. Not for counting due dates.
 */
export function lengthOf(value: string): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    value,
  );
  if (!parts) return 0;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const whole = ((years ?? 0) * 365 + ((months ?? 0) * 365) / 12 + (weeks ?? 0) * 7 + (days ?? 0)) * day;
  return Math.round(whole + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}

/** The same for a period that may be open: what has no end (`unlimited`, `while-needed`, `law`) is longer than any that has. */
export function lengthOrOpen(keep: string): number {
  return keep === 'session' || /^PT?\d/.test(keep) ? lengthOf(keep) : Number.POSITIVE_INFINITY;
}

/** Length of a term (`10 working days`, `1 month`, `72 hours`) in days, to compare two of the same unit or roughly. */
export function termDays(term: string): number {
  const [amount, unit] = term.split(/\s+(.*)/);
  return Number(amount) * (unitDays.find(([start]) => unit?.startsWith(start))?.[1] ?? 1);
}
/** Seven calendar days hold five working days; holidays are left out of account. */
const unitDays = [
  ['working', 1.4],
  ['calendar', 1],
  ['hour', 1 / 24],
  ['month', 30.4],
  ['year', 365],
] as const;

/** Days from one date to another (`YYYY-MM-DD`), negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (day * 1000));
}
