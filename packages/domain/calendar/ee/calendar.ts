import { addDays, weekday, type LocalDate } from '../../time/local-date.ts';
import { easterSunday } from '../easter.ts';
import type { WorkCalendar } from '../working-days.ts';

/** Pühade ja tähtpäevade seadus § 1-2: national day and public holidays on fixed dates. */
const fixed = '01-01 02-24 05-01 06-23 06-24 08-20 12-24 12-25 12-26'.split(' ');

/** Public holidays of Estonia, Good Friday, Easter and Pentecost included. Holidays do not move there. */
export function estonianHolidays(year: number): ReadonlySet<LocalDate> {
  const easter = easterSunday(year);
  return new Set([...fixed.map((day) => `${year}-${day}`), addDays(easter, -2), easter, addDays(easter, 49)]);
}

const years = new Map<number, ReadonlySet<LocalDate>>();
function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const known = years.get(year) ?? estonianHolidays(year);
  years.set(year, known);
  return known;
}

/** Estonian working days, for periods under Regulation 1182/71 where the controller is Estonian. */
export const eeCalendar: WorkCalendar = {
  id: 'ee',
  version: 'ee-2026.11',
  isWorkingDay: (date) => weekday(date) < 6 && !holidaysOf(Number(date.slice(0, 4))).has(date),
  status: () => 'official',
};
