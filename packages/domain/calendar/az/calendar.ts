import { weekday } from '../../time/local-date.ts';
import type { WorkCalendar } from '../working-days.ts';
import { computeYear, type FreeDay, type FreeKind, type WorkYear } from './compute.ts';
import { announced, type AnnouncedYear } from './data.ts';

const kinds: Readonly<Record<string, FreeKind>> = {
  h: 'holiday',
  m: 'mourning',
  e: 'election',
  s: 'moved',
  x: 'swap',
};

/** Unpacks an announced year. */
export function readAnnounced(year: number, data: AnnouncedYear): WorkYear {
  const free = new Map<string, FreeDay>();
  for (const token of data.free.split(' ')) {
    const kind = kinds[token[5]!]!;
    const insteadOf = token.slice(6);
    free.set(`${year}-${token.slice(0, 5)}`, insteadOf ? { kind, insteadOf } : { kind });
  }
  const worked = data.worked.split(' ').filter(Boolean);
  return { free, worked: new Set(worked.map((day) => `${year}-${day}`)) };
}

const years = new Map<number, WorkYear>();
function yearOf(year: number): WorkYear {
  const known = years.get(year);
  if (known) return known;
  const data = announced[year];
  const made = data ? readAnnounced(year, data) : computeYear(year);
  years.set(year, made);
  return made;
}

/** Azerbaijani working days: announced years as announced, others computed from the Labour Code. */
export const azCalendar: WorkCalendar = {
  id: 'az',
  version: 'az-2026.11',
  isWorkingDay: (date) => {
    const { free, worked } = yearOf(Number(date.slice(0, 4)));
    return worked.has(date) || (weekday(date) < 6 && !free.has(date));
  },
  status: (year) => announced[year]?.status ?? 'computed',
};
