import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, atBakuClock, bakuClock, bakuDateOf, bakuDayEnd, bakuDayStart } from './baku.ts';
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
const shownInBaku = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const shownInUtc = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  dateStyle: 'short',
  timeStyle: 'medium',
});
test('the clock of Baku shows what the database of time zones says, with the summer time there was until 2015', () => {
  const second = fc.integer({ min: Date.UTC(1997, 0) / 1000, max: Date.UTC(2060, 0) / 1000 });
  // A Sunday on which the clocks may be changed, and the hours around it.
  const changes = fc
    .record({
      year: fc.integer({ min: 1997, max: 2017 }),
      month: fc.constantFrom(2, 9),
      day: fc.integer({ min: 24, max: 31 }),
      seconds: fc.integer({ min: -7200, max: 7200 }),
    })
    .map(({ year, month, day, seconds }) => Date.UTC(year, month, day) / 1000 + seconds);
  fc.assert(
    fc.property(fc.oneof(second, changes), (seconds) => {
      const at = seconds * 1000;
      expect(shownInUtc.format(bakuClock(at))).toBe(shownInBaku.format(at));
      const again = atBakuClock(bakuClock(at));
      // In the hour that the clock showed twice, the earlier.
      expect([at, at - 3_600_000]).toContain(again);
      expect(bakuClock(again)).toBe(bakuClock(at));
    }),
    { numRuns: 500 },
  );
});
test('a day in Baku begins at its first instant, in the years of summer time as well', () => {
  expect(bakuDateOf('2014-06-30T19:30:00.000Z')).toBe('2014-07-01');
  expect(bakuDateOf('2016-06-30T19:30:00.000Z')).toBe('2016-06-30');
  expect(bakuDayStart('2014-07-01')).toBe('2014-06-30T19:00:00.000Z');
  expect(atBakuClock(Date.UTC(2015, 2, 29, 4, 30))).toBe(Date.UTC(2015, 2, 29, 0, 30));
  fc.assert(
    fc.property(fc.integer({ min: 9862, max: 32_872 }).map(fromDayNumber), (date) => {
      const start = bakuDayStart(date);
      expect(bakuDateOf(start)).toBe(date);
      expect(bakuDateOf(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(date, -1));
    }),
  );
});
test('the clocks of Baku were changed at midnight UTC of the last Sundays of March and October', () => {
  const ahead = (at: number) => (bakuClock(at) - at) / 3_600_000;
  for (const [change, before, after] of [
    [Date.UTC(2014, 2, 30), 4, 5],
    [Date.UTC(2014, 9, 26), 5, 4],
    [Date.UTC(2015, 9, 25), 5, 4],
  ] as const)
    expect([ahead(change - 1), ahead(change)]).toEqual([before, after]);
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
