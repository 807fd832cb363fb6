import { expect, test } from 'vitest';
import { easterSunday } from '../easter.ts';
import { nextWorkingDay } from '../working-days.ts';
import { eeCalendar, estonianHolidays } from './calendar.ts';

test.each([
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %d is %s', (year, easter) => {
  expect(easterSunday(year)).toBe(easter);
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
