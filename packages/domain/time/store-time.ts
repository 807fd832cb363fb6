import { bakuDayStart } from './baku.ts';
import { isLocalDate } from './local-date.ts';

/** What a date without a zone means where the declaration says nothing: databases and their libraries write UTC. */
export const unsaidZone = 'UTC';

/** A moment as columns of every kind are compared with it. */
export interface Moment {
  /** ISO instant, for columns that say their zone. */
  readonly instant: string;
  /** Its wall clock in the zone of the store, for columns that say none. */
  readonly wall: string;
  /** Its wall clock in Baku, for calendar days: a day has no zone, and terms are counted in days of Baku. */
  readonly bakuWall: string;
}
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of an instant in a zone, `YYYY-MM-DD HH:MM:SS.mmm`. @throws RangeError when there is no such zone. */
export function wallClock(instant: string, zone: string): string {
  const at = new Date(instant);
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${String(part['year']).padStart(4, '0')}-${part['month']}-${part['day']}`;
  return `${day} ${part['hour']}:${part['minute']}:${part['second']}.${at.toISOString().slice(20, 23)}`;
}

export function momentIn(zone: string, instant: string): Moment {
  return { instant, wall: wallClock(instant, zone), bakuWall: wallClock(instant, 'Asia/Baku') };
}

const stamp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** Minutes the wall clock of a zone is ahead of UTC at a time of that clock. */
function offsetAt(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const ahead = (instant: number) =>
    Date.parse(`${wallClock(new Date(instant).toISOString(), zone).replace(' ', 'T')}Z`) - instant;
  // Twice: the first guess may lie on the other side of a change of the clock.
  return ahead(asUtc - ahead(asUtc)) / 60_000;
}

/** A date and time without a zone, with that of the store; anything else as it is. */
export function withZone<T>(value: T, zone: string): T | string {
  const [, day, time, said] = (typeof value === 'string' && stamp.exec(value)) || [];
  if (!day || said !== undefined || Number.isNaN(Date.parse(`${day}T${time}Z`))) return value;
  const offset = offsetAt(`${day} ${time}`, zone);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(value)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/**
 * The instant a value of a date column means: by the zone it says, else by that of the store; a calendar day begins in
 * Baku. Null for what is no date.
 */
export function storedInstant(value: unknown, zone: string): string | null {
  if (typeof value !== 'string') return null;
  if (isLocalDate(value)) return bakuDayStart(value);
  const [, day, time, said = ''] = stamp.exec(String(withZone(value, zone))) ?? [];
  if (!day) return null;
  const at = Date.parse(`${day}T${time}${said.length === 3 ? `${said}:00` : said}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Whether an engine's type is a date with a time and no zone. */
export function saysNoZone(type: string): boolean {
  return /^(timestamp|datetime)/.test(type) && !type.endsWith('with time zone');
}
