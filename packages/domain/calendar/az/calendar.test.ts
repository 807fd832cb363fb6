import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromDayNumber, weekday } from '../../time/local-date.ts';
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from '../working-days.ts';
import { azCalendar, readAnnounced } from './calendar.ts';
import { computeYear } from './compute.ts';
import { announced } from './data.ts';

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

const anyDay = fc.integer({ min: 18_000, max: 24_000 }).map(fromDayNumber);

test.each([2024, 2025, 2026, 2027])(
  'Labour Code 105 and 106 give every free, moved and worked day of %d as announced',
  (year) => {
    const official = readAnnounced(year, announced[year]!);
    const computed = computeYear(year);
    expect(sorted(computed.free)).toEqual(sorted(official.free));
    expect([...computed.worked].toSorted()).toEqual([...official.worked].toSorted());
  },
);

test('LAL-4.5b: the working-day clock knows Azerbaijani holidays and their moved days', () => {
  expect(addWorkingDays(azCalendar, '2026-03-19', 7)).toBe('2026-04-08');
  expect(addWorkingDays(azCalendar, '2025-03-07', 7)).toBe('2025-03-18');
});

test('days that are often taken for holidays are worked, and swapped weekends too', () => {
  for (const day of ['2024-10-18', '2024-11-18', '2024-09-20', '2024-09-27', '2024-11-16', '2024-04-06'])
    expect(azCalendar.isWorkingDay(day)).toBe(true);
  for (const day of ['2024-11-12', '2024-11-13', '2025-03-27', '2026-03-30', '2026-11-10'])
    expect(azCalendar.isWorkingDay(day)).toBe(false);
});

test('20 January is never moved', () => {
  for (const year of [2024, 2029, 2035]) {
    const { free } = computeYear(year);
    expect(free.get(`${year}-01-20`)?.kind).toBe('mourning');
    expect([...free.values()].some((day) => day.insteadOf === `${year}-01-20`)).toBe(false);
  }
});

test('years that are not announced say so', () => {
  expect([2026, 2027, 2030].map((year) => azCalendar.status(year))).toEqual([
    'official',
    'computed',
    'computed',
  ]);
  expect(azCalendar.isWorkingDay('2030-03-21')).toBe(false);
});

test('a holiday on a rest day is made up for by exactly one working day in the computed year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2028, max: 2100 }), (year) => {
      for (const [date, day] of computeYear(year).free)
        if (day.kind === 'moved') {
          expect(weekday(date)).toBeLessThan(6);
          expect(date > day.insteadOf!).toBe(true);
        }
    }),
  );
});

test('counting working days is monotonic, ends on a working day, and is undone by counting back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, amount) => {
      const due = addWorkingDays(azCalendar, from, amount);
      expect(azCalendar.isWorkingDay(due)).toBe(true);
      expect(workingDaysBetween(azCalendar, from, due)).toBe(amount);
      expect(addWorkingDays(azCalendar, from, amount + 1) > due).toBe(true);
      expect(addWorkingDays(azCalendar, addDays(from, 1), amount) >= due).toBe(true);
      expect(nextWorkingDay(azCalendar, due)).toBe(due);
    }),
  );
});
