import { azCalendar } from '../calendar/az/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { termDays } from '../manifest/duration.ts';
import { bakuDateOf } from '../time/baku.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { parseTerm } from '../time/term.ts';

/** Days after its effect for which a change still stands on the site: by then a monthly visitor has been there. */
export const shownDays = 30;

/**
 * The last day on which people are told in time, where a term is promised; null where none is. Working days are those of
 * Azerbaijan, as publication counts them: the last day from which the term, counted from the day after, is over before the day of effect.
 */
export function lastDayToTell(atLeast: string | undefined, effectiveAt: string): LocalDate | null {
  if (atLeast === undefined) return null;
  const effective = bakuDateOf(effectiveAt);
  const term = parseTerm(atLeast);
  if (term?.unit !== 'working-days') return addDays(effective, -Math.floor(termDays(atLeast)) - 1);
  let day = addDays(effective, -term.amount - 1);
  while (addWorkingDays(azCalendar, day, term.amount) >= effective) day = addDays(day, -1);
  return day;
}
