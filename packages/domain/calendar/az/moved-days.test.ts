import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayOf } from '../../requests/count-term.ts';
import { addDays, addMonths, fromDayNumber, weekday } from '../../time/local-date.ts';
import { calendarFor } from '../choose.ts';
import { addWorkingDays } from '../working-days.ts';
import { azCalendar } from './calendar.ts';
import { computeYear } from './compute.ts';

test('official 2024-2026: 20 January on a weekend is made up for by no day, as a holiday is', () => {
  // A Saturday in 2024; a Monday and a Tuesday after it.
  expect([2024, 2025, 2026].map((year) => weekday(`${year}-01-20`))).toEqual([6, 1, 2]);
  expect(
    ['2024-01-19', '2024-01-22', '2025-01-20', '2025-01-21', '2026-01-20', '2026-01-21'].map(
      azCalendar.isWorkingDay,
    ),
  ).toEqual([true, true, false, true, false, true]);
  expect(addWorkingDays(azCalendar, '2024-01-18', 2)).toBe('2024-01-22');
  expect(addWorkingDays(azCalendar, '2025-01-17', 1)).toBe('2025-01-21');
});

test('official 2026: Ramazan on Novruz gives days after both, in the order of what fell on what', () => {
  const { free } = computeYear(2026);
  expect(
    ['2026-03-25', '2026-03-26', '2026-03-27', '2026-03-30'].map((day) => free.get(day)?.insteadOf),
  ).toEqual(['2026-03-20', '2026-03-21', '2026-03-21', '2026-03-22']);
  expect(addWorkingDays(azCalendar, '2026-03-19', 1)).toBe('2026-03-31');
});

test('official 2026: Qurban beside 28 May, and holidays of a weekend, each free one working day and no more', () => {
  expect(addWorkingDays(azCalendar, '2026-05-26', 1)).toBe('2026-06-01');
  // 8 March, a Sunday; 9 May, a Saturday; 8 November, a Sunday before another holiday.
  expect(addWorkingDays(azCalendar, '2026-03-06', 1)).toBe('2026-03-10');
  expect(addWorkingDays(azCalendar, '2026-05-08', 1)).toBe('2026-05-12');
  expect(addWorkingDays(azCalendar, '2026-11-06', 1)).toBe('2026-11-11');
});

test('a term over the turn of a year counts the free days of both', () => {
  expect(addWorkingDays(azCalendar, '2025-12-30', 1)).toBe('2026-01-05');
  expect(addWorkingDays(azCalendar, '2024-12-27', 2)).toBe('2024-12-29');
  expect(addWorkingDays(azCalendar, '2024-12-27', 3)).toBe('2025-01-06');
});

test('a month from its last days ends on the last day of a shorter one, leap year or not, and then on a working day', () => {
  const ee = calendarFor('eu-gdpr', 'EE');
  const month = (from: string) => lastDayOf(from, { amount: 1, unit: 'months' }, ee);
  expect(
    ['2028-01-31', '2028-01-29', '2027-01-31', '2028-02-29', '2026-12-31', '2026-11-30'].map(month),
  ).toEqual(['2028-02-29', '2028-02-29', '2027-03-01', '2028-03-29', '2027-02-01', '2026-12-30']);
  fc.assert(
    fc.property(fc.integer({ min: 18_262, max: 25_567 }).map(fromDayNumber), (from) => {
      const raw = addMonths(from, 1);
      const due = month(from);
      expect(due >= raw && ee.isWorkingDay(due)).toBe(true);
      for (let day = raw; day < due; day = addDays(day, 1)) expect(ee.isWorkingDay(day)).toBe(false);
      // Never a month further than the one after receipt, save by days off.
      expect(raw <= addDays(from, 31) && raw >= addDays(from, 28)).toBe(true);
    }),
  );
});
