import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, localDate, weekday } from '../../time/local-date.ts';
import { easterSunday } from '../easter.ts';
import { nextWorkingDay } from '../working-days.ts';
import { eeCalendar, estonianHolidays } from './calendar.ts';

test.each([
  // The earliest and the latest there are, and the two kinds of years in which the full moon is moved by a day.
  [1818, '1818-03-22'],
  [2285, '2285-03-22'],
  [1886, '1886-04-25'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %d is %s', (year, easter) => {
  expect(easterSunday(year)).toBe(easter);
});

test('Easter is the Sunday after the first full moon of spring, by the tables of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
      // The age of the moon on 1 January (epact): the golden number, corrected by the leap days left out and by the moon's own.
      const century = Math.floor(year / 100) + 1;
      const golden = (year % 19) + 1;
      const leapDaysLeftOut = Math.floor((3 * century) / 4) - 12;
      const moon = Math.floor((8 * century + 5) / 25) - 5;
      const age = (((11 * golden + 20 + moon - leapDaysLeftOut) % 30) + 30) % 30;
      const epact = age === 24 || (age === 25 && golden > 11) ? age + 1 : age;
      const full = addDays(localDate(year, 3, 1), (epact < 24 ? 44 - epact : 74 - epact) - 1);
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(daysBetween(full, easter)).toBeGreaterThan(0);
      expect(daysBetween(full, easter)).toBeLessThan(8);
    }),
    { numRuns: 1000 },
  );
});

test('Estonian holidays of 2026, Good Friday and Pentecost included', () => {
  expect([...estonianHolidays(2026)].toSorted().map((day) => day.slice(5))).toEqual(
    '01-01 02-24 04-03 04-05 05-01 05-24 06-23 06-24 08-20 12-24 12-25 12-26'.split(' '),
  );
});

test('a last day on a weekend or holiday passes to the next working day', () => {
  expect(nextWorkingDay(eeCalendar, '2026-02-28')).toBe('2026-03-02');
  expect(nextWorkingDay(eeCalendar, '2026-12-24')).toBe('2026-12-28');
});
