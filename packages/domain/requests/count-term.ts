import { addWorkingDays, nextWorkingDay, type WorkCalendar } from '../calendar/working-days.ts';
import { addDays, addMonths, type LocalDate } from '../time/local-date.ts';
import type { Term } from '../time/term.ts';

/**
 * The last day of a term that starts on `from`. Working days are counted from the next day; calendar days,
 * months and years end on the same date (clamped to the month), after `paused` days more, and pass to the
 * next working day (Civil Code 368-371; Regulation 1182/71 Art. 3). Terms in hours have no last day: RangeError.
 */
export function lastDayOf(from: LocalDate, term: Term, calendar: WorkCalendar, paused = 0): LocalDate {
  if (term.unit === 'hours') throw new RangeError('A term in hours ends at an instant, not on a day.');
  if (term.unit === 'working-days') {
    const due = addWorkingDays(calendar, from, term.amount);
    return paused > 0 ? nextWorkingDay(calendar, addDays(due, paused)) : due;
  }
  const end =
    term.unit === 'calendar-days'
      ? addDays(from, term.amount)
      : addMonths(from, term.unit === 'years' ? term.amount * 12 : term.amount);
  return nextWorkingDay(calendar, addDays(end, paused));
}
