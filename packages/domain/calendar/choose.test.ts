import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegimeId } from '../rules/law.ts';
import { fromDayNumber } from '../time/local-date.ts';
import { azCalendar } from './az/calendar.ts';
import { calendarFor, calendarOfPromises, calendarsById, weekendCalendar } from './choose.ts';
import { eeCalendar } from './ee/calendar.ts';

test('a due date that was frozen finds its calendar again under the name it was frozen with', () => {
  for (const calendar of [azCalendar, eeCalendar, weekendCalendar])
    expect(calendarsById[calendar.id]).toBe(calendar);
});

test('where no holidays are known every Monday to Friday is worked, and no other day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber), (day) => {
      const free = [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());
      expect(weekendCalendar.isWorkingDay(day)).toBe(!free);
    }),
  );
  expect(weekendCalendar.status(2026)).toBe('computed');
});

test('the GDPR counts the working days of the controller’s member state, no law of another country does', () => {
  expect(['EE', 'AZ', 'FR'].map((country) => calendarFor('eu-gdpr', country))).toEqual([
    eeCalendar,
    weekendCalendar,
    weekendCalendar,
  ]);
  expect(calendarFor('az-998', 'EE')).toBe(azCalendar);
});

test('LAL-6.7: an organisation’s own terms count Azerbaijani days where it or one of its laws is Azerbaijani', () => {
  const regimes = fc.shuffledSubarray<RegimeId>(['az-998', 'eu-gdpr']);
  fc.assert(
    fc.property(regimes, fc.constantFrom('AZ', 'EE', 'FR'), (named, country) => {
      const own = country === 'EE' ? eeCalendar : weekendCalendar;
      const azerbaijani = country === 'AZ' || named.includes('az-998');
      expect(calendarOfPromises(named, country)).toBe(azerbaijani ? azCalendar : own);
    }),
  );
});
