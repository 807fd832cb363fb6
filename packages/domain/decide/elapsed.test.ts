import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
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

test('a month that begins in a short one is over on the same day of the next', () => {
  for (const from of ['2026-01-31', '2026-02-01', '2026-02-28', '2028-02-28', '2028-02-29', '2026-11-30'])
    for (let months = 0; months <= 14; months += 1) {
      const last = addPeriod(from, { months, days: 0 });
      const over = [-1, 0, 1].map((off) => isOver(from, { months, days: 0 }, addDays(last, off)));
      expect([from, months, over]).toEqual([from, months, [false, false, true]]);
    }
});

test('an age is reached on the birthday, in Baku', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 18_000 }).map(fromDayNumber), fc.nat(40), (born, age) => {
      const birthday = addPeriod(born, { months: age * 12, days: 0 });
      const midnight = bakuDayStart(birthday);
      expect(yearsOld(born, midnight)).toBe(age);
      expect(hasReached(age, born, midnight)).toBe(true);
      const before = new Date(Date.parse(midnight) - 1).toISOString();
      expect(hasReached(age, born, before)).toBe(false);
    }),
  );
});

test('what is no date has reached no age and is past every period', () => {
  const days = [
    '1799-12-31',
    '1990-01-00',
    '1990/01-01',
    '1990-01-011',
    '1990-01-1',
    '1990-01-01T00:00:00Z',
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
  expect(hasReached(16, '1800-01-01', '2026-11-22T10:00:00.000Z')).toBe(true);
  expect(isOver('never', { months: 12, days: 0 }, '2026-11-22T10:00:00.000Z')).toBe(true);
});

test('an instant is read exactly as the platform reads it', () => {
  fc.assert(
    fc.property(instant, (at) => {
      expect(normalInstant(at)).toBe(at);
    }),
  );
  expect(normalInstant('2026-11-22T14:00:00+04:00')).toBe('2026-11-22T10:00:00.000Z');
  expect(normalInstant('2026-11-22T14:00+0400')).toBe('2026-11-22T10:00:00.000Z');
  expect(normalInstant('2026-11-22')).toBe('2026-11-22T00:00:00.000Z');
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
    // Without a zone each machine would read another instant.
    '2026-11-22T10:00:00.000',
    'Nov 22 2026 10:00',
    // Years of more digits do not compare as text with those of four.
    '+010000-01-01T00:00:00.000Z',
    '9999-12-31T23:00:00-04:00',
    '0000-01-01T00:00:00+04:00',
  ])
    expect([wrong, normalInstant(wrong)]).toEqual([wrong, null]);
});

test('a text that is nearly an instant is one exactly when the platform knows its day and time', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
  const fields = fc
    .tuple(fc.constantFrom('1900', '2000', '2024', '2026'), fc.array(two, { minLength: 5, maxLength: 5 }))
    .map(
      ([year, [month, day, hour, minute, second]]) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    );
  const edges = fc
    .record({
      month: fc.constantFrom('00', '01', '02', '12', '13'),
      day: fc.constantFrom('00', '01', '28', '29', '30', '31', '32'),
      time: fc.constantFrom('00:00:00', '23:59:59', '24:00:00', '23:60:00', '23:59:60'),
      rest: fc.constantFrom('.000Z', '.999Z', '.99Z', '.9990Z', 'Z', '.000', '.000+04:00'),
    })
    .map(({ month, day, time, rest }) => `2026-${month}-${day}T${time}${rest}`);
  const broken = fc
    .tuple(instant, fc.nat(23), fc.constantFrom(...'09/:-.TZ x'))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  const known = (text: string) => {
    const [, day, rest = ''] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}.*)?$/.exec(text) ?? [];
    const zoned = /^$|^T[\d:]+(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(rest);
    return day !== undefined && zoned && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  };
  fc.assert(
    fc.property(fc.oneof(fields, edges, broken), (text) => {
      const read = new Date(text).toJSON();
      expect([text, normalInstant(text)]).toEqual([text, known(text) ? read : null]);
    }),
    { numRuns: 2000 },
  );
});
