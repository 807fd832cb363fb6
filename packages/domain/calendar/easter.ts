import { localDate, type LocalDate } from '../time/local-date.ts';

/** Western Easter Sunday of a Gregorian year («Meeus/Jones/Butcher»). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return localDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}
