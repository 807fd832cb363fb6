import { addDays, type LocalDate } from '../time/local-date.ts';

/** Which days are worked somewhere. */
export interface WorkCalendar {
  /** `az`, `ee`. */
  readonly id: string;
  /** Frozen on every due date, so that it can be recomputed with the same data years later. */
  readonly version: string;
  isWorkingDay(date: LocalDate): boolean;
  /** Whether the year was announced officially, or computed from the law. */
  status(year: number): 'official' | 'computed';
}

/** The first working day on or after a day. */
export function nextWorkingDay(calendar: WorkCalendar, date: LocalDate): LocalDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after a day; counting starts the next day (Civil Code 369). n is 1 or more. */
export function addWorkingDays(calendar: WorkCalendar, from: LocalDate, amount: number): LocalDate {
  let day = from;
  for (let counted = 0; counted < amount;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) counted += 1;
  }
  return day;
}

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) count += 1;
  return count;
}
