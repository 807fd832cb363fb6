import { addDays, fromDayNumber, type LocalDate } from './local-date.ts';

/** Azerbaijan keeps UTC+4 all year since 2016. */
const offset = 4 * 3_600_000;
const day = 86_400_000;

/** The calendar day in Baku of an instant (ISO 8601 with zone). Throws RangeError when it is no instant. */
export function bakuDateOf(instant: string): LocalDate {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError('Not an instant in ISO 8601.');
  return fromDayNumber(Math.floor((at + offset) / day));
}

/** The instant at which a day begins in Baku, ISO 8601 UTC with milliseconds. */
export function bakuDayStart(date: LocalDate): string {
  return `${addDays(date, -1)}T20:00:00.000Z`;
}

/** The first instant after a day in Baku: its 24:00 (Civil Code 371). */
export function bakuDayEnd(date: LocalDate): string {
  return bakuDayStart(addDays(date, 1));
}

/** Hours after an instant; terms in hours run by the clock and never roll to another day. */
export function addHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
