import { addDays, civilToDays, dayNumber, fromDayNumber, type LocalDate } from './local-date.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Azerbaijan keeps UTC+4 all year since 2016; until then its clocks were an hour ahead of that in summer. */
const offset = 4 * hour;
const [firstSummer, lastSummer] = [1997, 2015];
const [summersBegin, summersEnd] = [Date.UTC(firstSummer, 0), Date.UTC(lastSummer + 1, 0)];

/** Midnight UTC of the last Sunday of a month with 31 days, milliseconds: then the clocks were changed. */
function lastSunday(year: number, month: number): number {
  const last = civilToDays(year, month, 31);
  // 1970-01-01, day 0, was a Thursday.
  return (last - ((last + 4) % 7)) * day;
}

/**
 * Whether the clocks of Baku showed summer time at an instant, in milliseconds. Known from 1997 on; what is older is told by
 * the clock of today.
 */
export function isBakuSummer(at: number): boolean {
  if (!(at >= summersBegin && at < summersEnd)) return false;
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 3) && at < lastSunday(year, 10);
}

/** What the clock of Baku shows at an instant, as the milliseconds at which a clock of UTC shows the same. */
export function bakuClock(at: number): number {
  return at + offset + (isBakuSummer(at) ? hour : 0);
}

/** The instant at which the clock of Baku shows a time; of two the earlier, and for a time left out the hour after it. */
export function atBakuClock(shown: number): number {
  const at = shown - offset;
  return isBakuSummer(at - hour) ? at - hour : at;
}

/** The calendar day in Baku of an instant (ISO 8601 with zone). Throws RangeError when it is no instant. */
export function bakuDateOf(instant: string): LocalDate {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError('Not an instant in ISO 8601.');
  return fromDayNumber(Math.floor(bakuClock(at) / day));
}

/** The instant at which a day begins in Baku, ISO 8601 UTC with milliseconds. */
export function bakuDayStart(date: LocalDate): string {
  return new Date(atBakuClock(dayNumber(date) * day)).toISOString();
}

/** The first instant after a day in Baku: its 24:00 (Civil Code 371). */
export function bakuDayEnd(date: LocalDate): string {
  return bakuDayStart(addDays(date, 1));
}

/** Hours after an instant; terms in hours run by the clock and never roll to another day. */
export function addHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * hour).toISOString();
}
