import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, bakuDateOf, bakuDayEnd, bakuDayStart } from './baku.ts';
import {
  addDays,
  addMonths,
  compareDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isLocalDate,
  localDate,
  weekday,
} from './local-date.ts';
import { addPeriod, parsePeriod } from './period.ts';
import { parseTerm } from './term.ts';

const anyDay = fc.integer({ min: -40_000, max: 80_000 }).map(fromDayNumber);

test('days agree with the platform’s own calendar over two centuries', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const reference = new Date(`${date}T00:00:00.000Z`);
      expect(reference.toISOString().slice(0, 10)).toBe(date);
      expect(dayNumber(date)).toBe(reference.getTime() / 86_400_000);
      expect(weekday(date)).toBe(reference.getUTCDay() || 7);
    }),
  );
});
test('adding and counting days are each other’s inverse, and order is kept', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const there = addDays(date, days);
      expect(daysBetween(date, there)).toBe(days);
      expect(compareDates(date, there)).toBe(Math.sign(-days) + 0);
    }),
  );
});
test('months keep the day or clamp it to the month’s end', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (date, months) => {
      const [before, after] = [Number(date.slice(8)), Number(addMonths(date, months).slice(8))];
      expect(after <= before && (after === before || after >= 28)).toBe(true);
    }),
  );
});
test('a day that does not exist is none', () => {
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-00-10'].some(isLocalDate)).toBe(false);
  expect(() => dayNumber('2026-02-30')).toThrow(RangeError);
});
test('a text is a day exactly when the platform’s calendar has that day', () => {
  const inCalendar = (text: string) => {
    const at = new Date(`${text}T00:00:00.000Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  };
  for (const year of [1900, 2000, 2023, 2024, 2100])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = localDate(year, month, day);
        expect([text, isLocalDate(text)]).toEqual([text, inCalendar(text)]);
      }
  expect([' 2026-01-01', '2026-01-01T00:00:00Z', '12026-01-01'].some(isLocalDate)).toBe(false);
});
test('Baku is four hours ahead of UTC, summer and winter', () => {
  expect(bakuDateOf('2026-06-30T19:59:59.999Z')).toBe('2026-06-30');
  expect(bakuDateOf('2026-06-30T20:00:00.000Z')).toBe('2026-07-01');
  expect(bakuDateOf('2026-12-31T23:30:00+04:00')).toBe('2026-12-31');
  expect(bakuDayStart('2026-03-01')).toBe('2026-02-28T20:00:00.000Z');
  expect(bakuDayEnd('2026-03-01')).toBe('2026-03-01T20:00:00.000Z');
  expect(addHours('2026-11-22T10:00:00.000Z', 72)).toBe('2026-11-25T10:00:00.000Z');
  expect(() => bakuDateOf('yesterday')).toThrow(RangeError);
});
test('periods and terms are read as written, or not at all', () => {
  expect(parsePeriod('P1Y6M')).toEqual({ months: 18, days: 0 });
  expect(parsePeriod('P2W')).toEqual({ months: 0, days: 14 });
  expect([parsePeriod('P'), parsePeriod('PT1H'), parsePeriod('1Y')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(parsePeriod('P1W3D')).toEqual({ months: 0, days: 10 });
  expect(['xP1Y', 'P1Y or so'].map(parsePeriod)).toEqual([undefined, undefined]);
  expect(addPeriod('2024-02-29', { months: 12, days: 0 })).toBe('2025-02-28');
  expect(parseTerm('10 working days')).toEqual({ amount: 10, unit: 'working-days' });
  expect(parseTerm('1 month')).toEqual({ amount: 1, unit: 'months' });
  expect(parseTerm('72 hours')).toEqual({ amount: 72, unit: 'hours' });
  const none = ['soon', 'about 10 working days', '10 working days or so', 'about 1 month', '1 month or so'];
  expect(none.filter((text) => parseTerm(text))).toEqual([]);
});
