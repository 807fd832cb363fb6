import { isBakuSummer } from '../time/baku.ts';
import { civilToDays, daysInMonth, daysToCivil } from '../time/local-date.ts';
import type { Period } from '../time/period.ts';

// Numbers instead of texts and objects: the gate asks this on its fast path.

/** Two or four digits of an ISO text, without allocating. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** Days since 1970-01-01 of the Baku day of an instant `YYYY-MM-DDTHH:mm:ss.sssZ`, or of a plain date. */
export function bakuDayNumber(iso: string): number {
  const days = civilToDays(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2));
  if (iso.length <= 10) return days;
  const hour = digits(iso, 11, 2);
  // The last hour before midnight was the first one of the day after it, while the clocks showed summer time.
  return hour >= 20 || (hour === 19 && isBakuSummer(Date.parse(iso))) ? days + 1 : days;
}

/** The last day (number) of a period that starts on a day: months first, clamped to the month, then days. */
export function lastDayNumber(start: number, period: Period): number {
  const packed = daysToCivil(start);
  const months = Math.floor(packed / 10000) * 12 + (Math.floor(packed / 100) % 100) - 1 + period.months;
  const [year, month, day] = [Math.floor(months / 12), (months % 12) + 1, packed % 100];
  return civilToDays(year, month, Math.min(day, daysInMonth(year, month))) + period.days;
}

/** Whether a period that started at an instant is over at another: its last day has passed in Baku. */
export function isOver(startedAt: string, period: Period, at: string): boolean {
  const start = bakuDayNumber(startedAt);
  const day = bakuDayNumber(at);
  // No month is shorter than 28 days: most periods need no calendar to be seen running.
  if (day - start <= period.months * 28 + period.days) return false;
  // Negated, so that what is no date (NaN) counts as over: the gate fails closed.
  return !(day <= lastDayNumber(start, period));
}

/** Whole years of age on the Baku day of an instant; who is born on 29 February turns on 28 in common years. */
export function yearsOld(birthDate: string, at: string): number {
  const day = bakuDayNumber(at);
  const born = bakuDayNumber(birthDate);
  const years = Math.floor(daysToCivil(day) / 10000) - Math.floor(daysToCivil(born) / 10000);
  return lastDayNumber(born, { months: years * 12, days: 0 }) > day ? years - 1 : years;
}

/**
 * Whether a person has reached an age on the Baku day of an instant. A birth date that is none, or before 1800,
 * answers false: the gate fails closed.
 */
export function hasReached(age: number, birthDate: string, at: string): boolean {
  const born = digits(birthDate, 0, 4);
  if (birthDate.length !== 10 || birthDate.charCodeAt(4) !== 45 || birthDate.charCodeAt(7) !== 45)
    return false;
  const [month, day] = [digits(birthDate, 5, 2), digits(birthDate, 8, 2)];
  // Asked the other way round, so that what is no number (NaN) fails as well.
  if (!(born >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(born, month)))
    return false;
  // A calendar year more than the age needs no day to be counted.
  return digits(at, 0, 4) - born > age || yearsOld(birthDate, at) >= age;
}
