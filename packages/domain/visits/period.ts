import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
import { addDays, dayNumber, fromDayNumber, type LocalDate } from '../time/local-date.ts';

/** The time one key serves: whole days in Baku. */
export interface KeyPeriod {
  /** First day. */
  readonly from: LocalDate;
  /** Instant at which the key is due to be destroyed, ISO 8601 UTC. */
  readonly until: string;
}
/** Days a key serves unless declared otherwise. */
export const standardDays = 1;

/** The period of an instant, for a declared `rotates` of whole days (`P1D`). The same on every server. */
export function keyPeriod(instant: string, rotates = `P${standardDays}D`): KeyPeriod {
  const days = Number(/^P(\d+)D$/.exec(rotates)?.[1] ?? standardDays);
  const today = dayNumber(bakuDateOf(instant));
  const from = fromDayNumber(today - (((today % days) + days) % days));
  return { from, until: bakuDayStart(addDays(from, days)) };
}
