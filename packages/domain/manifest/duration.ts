const day = 86_400;
const pattern =
  /^P(?=\w)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The parts of a lifetime, from the longest to the shortest. */
export const durationUnits = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** A lifetime or period by its parts (`P1Y6M`, `PT30M`); undefined when the text is none, as `session` is none. */
export function durationParts(value: string): Readonly<Record<DurationUnit, number>> | undefined {
  const match = pattern.exec(value);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return { years, months, weeks, days, hours, minutes, seconds };
}

/**
 * Length of a lifetime or period in seconds, for comparing two of them: a year is 365 days, a month 30.44
 * (12 months equal a year). `session` is 0. Not for counting due dates.
 */
export function lengthOf(value: string): number {
  const parts = durationParts(value);
  if (!parts) return 0;
  const whole = (parts.years * 365 + (parts.months * 365) / 12 + parts.weeks * 7 + parts.days) * day;
  return Math.round(whole + parts.hours * 3600 + parts.minutes * 60 + parts.seconds);
}

/** The same for a period that may be open: what has no end (`unlimited`, `while-needed`, `law`, or none said) is longer than any that has. */
export function lengthOrOpen(keep: unknown): number {
  return typeof keep === 'string' && (keep === 'session' || /^PT?\d/.test(keep))
    ? lengthOf(keep)
    : Number.POSITIVE_INFINITY;
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
