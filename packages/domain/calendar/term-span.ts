import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { parseTerm, type Term } from '../time/term.ts';
import { azCalendar } from './az/calendar.ts';
import { addWorkingDays } from './working-days.ts';

/** Fewest and most calendar days a term takes. */
export interface TermSpan {
  readonly fewest: number;
  readonly most: number;
}
const known = new Map<number, TermSpan>();
/** Years over which the working days of Azerbaijan are counted out, Novruz and every swapped day among them. */
const [first, last]: readonly [LocalDate, LocalDate] = ['2024-01-01', '2027-12-31'];

function workingSpan(amount: number): TermSpan {
  const before = known.get(amount);
  if (before) return before;
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const days = daysBetween(day, addWorkingDays(azCalendar, day, amount));
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  const span = { fewest, most };
  known.set(amount, span);
  return span;
}
function spanOf({ amount, unit }: Term): TermSpan | undefined {
  if (unit === 'working-days') return workingSpan(amount);
  return unit === 'calendar-days' ? { fewest: amount, most: amount } : undefined;
}

/**
 * Whether one term in days may end before another that starts on the same day: ten working days are twelve days at times
 * and more than twenty over Novruz, so that no number of calendar days is simply equal to them. Undefined when one of them
 * is no term, or they are of two units that are not both days.
 */
export function mayBeShorter(term: string, than: string): boolean | undefined {
  const [one, other] = [parseTerm(term), parseTerm(than)];
  if (!one || !other) return undefined;
  if (one.unit === other.unit) return one.amount < other.amount;
  const [own, theirs] = [spanOf(one), spanOf(other)];
  return own && theirs && own.fewest < theirs.most;
}
