import { addDays, weekday, type LocalDate } from '../../time/local-date.ts';
import { elections, feasts, swaps } from './data.ts';

export type FreeKind = 'holiday' | 'mourning' | 'election' | 'moved' | 'swap';
export interface FreeDay {
  readonly kind: FreeKind;
  /** The day it stands for, when it was moved or swapped. */
  readonly insteadOf?: LocalDate;
}
export interface WorkYear {
  readonly free: ReadonlyMap<LocalDate, FreeDay>;
  /** Weekend days and moved days that are worked. */
  readonly worked: ReadonlySet<LocalDate>;
}

/** Labour Code 105: New Year, 8 March, Novruz, 9 and 28 May, 15 and 26 June, 8 and 9 November, 31 December. */
const fixed =
  '01-01 01-02 03-08 03-20 03-21 03-22 03-23 03-24 05-09 05-28 06-15 06-26 11-08 11-09 12-31'.split(' ');
/** Labour Code 106: 20 January, never moved. */
const mourning = '01-20';

function isRestDay(date: LocalDate): boolean {
  return weekday(date) >= 6;
}
function feastDays(year: number): readonly LocalDate[] {
  return [...feasts.ramazan, ...feasts.qurban]
    .filter((first) => first.startsWith(String(year)))
    .flatMap((first) => [first, addDays(first, 1)]);
}

/** The free days of a year before any swap: holidays, and their moves under 105.5 and 105.6, in order of date. */
function holidays(year: number): Map<LocalDate, FreeDay> {
  const days = [`${year - 1}-12-31`, ...fixed.map((day) => `${year}-${day}`)];
  const feast = feastDays(year);
  const free = new Map<LocalDate, FreeDay>();
  for (const day of [...days, ...feast]) free.set(day, { kind: 'holiday' });
  free.set(`${year}-${mourning}`, { kind: 'mourning' });
  const move = (from: LocalDate) => {
    let to = addDays(from, 1);
    while (isRestDay(to) || free.has(to)) to = addDays(to, 1);
    free.set(to, { kind: 'moved', insteadOf: from });
  };
  for (const day of [...new Set([...days, ...feast])].toSorted()) {
    if (isRestDay(day)) move(day);
    if (feast.includes(day) && (days.includes(day) || day.endsWith(mourning))) move(day);
  }
  return free;
}

/**
 * Works out a year from Labour Code 105 and 106. Movable feasts, elections and swaps are data; a year that
 * has none yet is computed without them.
 */
export function computeYear(year: number): WorkYear {
  const inYear = (date: LocalDate) => date.startsWith(String(year));
  const free = new Map([...holidays(year)].filter(([date]) => inYear(date)));
  const worked = new Set<LocalDate>();
  for (const date of elections) if (inYear(date)) free.set(date, { kind: 'election' });
  for (const [freed, instead] of swaps) {
    if (inYear(instead)) {
      worked.add(instead);
      free.delete(instead);
    }
    if (inYear(freed)) free.set(freed, { kind: 'swap', insteadOf: instead });
  }
  return { free, worked };
}
