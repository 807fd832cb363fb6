import { termDays } from '../manifest/duration.ts';
import { bakuDateOf } from '../time/baku.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';

/** Days after its effect for which a change still stands on the site: by then a monthly visitor has been there. */
export const shownDays = 30;

/** The last day on which people are told in time, where a term is promised; null where none is. */
export function lastDayToTell(atLeast: string | undefined, effectiveAt: string): LocalDate | null {
  return atLeast === undefined ? null : addDays(bakuDateOf(effectiveAt), -Math.floor(termDays(atLeast)));
}
