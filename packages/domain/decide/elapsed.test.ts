import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakuDateOf } from '../time/baku.ts';
import { addDays, dayNumber, fromDayNumber } from '../time/local-date.ts';
import { addPeriod } from '../time/period.ts';
import { bakuDayNumber, hasReached, isOver, yearsOld } from './elapsed.ts';
import { normalInstant } from './instant.ts';

const instant = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const period = fc.record({ months: fc.nat(80), days: fc.nat(60) });

test('the fast counts agree with the calendar', () => {
  fc.assert(
    fc.property(instant, period, fc.integer({ min: -3, max: 3 }), (start, keep, off) => {
      expect(bakuDayNumber(start)).toBe(dayNumber(bakuDateOf(start)));
      const last = addPeriod(bakuDateOf(start), keep);
      const at = `${addDays(last, off)}T10:00:00.000Z`;
      expect(isOver(start, keep, at)).toBe(off > 0);
    }),
  );
});

test('an age is reached on the birthday, in Baku', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 18_000 }).map(fromDayNumber), fc.nat(40), (born, age) => {
      const birthday = addPeriod(born, { months: age * 12, days: 0 });
      const midnight = `${addDays(birthday, -1)}T20:00:00.000Z`;
      expect(yearsOld(born, midnight)).toBe(age);
      expect(hasReached(age, born, midnight)).toBe(true);
      const before = `${addDays(birthday, -1)}T19:59:59.999Z`;
      expect(hasReached(age, born, before)).toBe(false);
    }),
  );
});

test('what is no date has reached no age and is past every period', () => {
  const days = [
    '1990-13-01',
    '1990-00-10',
    '1990-02-30',
    '1990-06-31',
    '1990-99-99',
    '1990-1x-01',
    '1990-01/01',
  ];
  for (const text of ['', 'not a date', '    -01-01', '2026', '0000-01-01', ...days])
    expect(hasReached(16, text, '2026-11-22T10:00:00.000Z')).toBe(false);
  expect(isOver('never', { months: 12, days: 0 }, '2026-11-22T10:00:00.000Z')).toBe(true);
});

test('an instant is read exactly as the platform reads it', () => {
  fc.assert(
    fc.property(instant, (at) => {
      expect(normalInstant(at)).toBe(at);
    }),
  );
  expect(normalInstant('2026-11-22T14:00:00+04:00')).toBe('2026-11-22T10:00:00.000Z');
  for (const wrong of [
    '2026-02-30T10:00:00.000Z',
    '2026-13-01T10:00:00.000Z',
    '2026-01-01T25:00:00.000Z',
    '20x6-01-01T10:00:00.000Z',
    '2026-02-30T10:00:00Z',
    '2026-11-31T10:00:00+04:00',
    '2025-02-29',
    '2026-13-45T00:00:00Z',
    'now',
  ])
    expect([wrong, normalInstant(wrong)]).toEqual([wrong, null]);
});
