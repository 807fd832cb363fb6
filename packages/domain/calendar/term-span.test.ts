import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../time/local-date.ts';
import { azCalendar } from './az/calendar.ts';
import { mayBeShorter } from './term-span.ts';
import { addWorkingDays } from './working-days.ts';

const inUnit = fc.constantFrom('working', 'calendar');
const terms = fc.tuple(fc.integer({ min: 1, max: 20 }), inUnit);
const days = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2024-01-01', n));
const spelled = ([amount, unit]: readonly [number, string]) => `${amount} ${unit} days`;
const end = (from: string, [amount, unit]: readonly [number, string]) =>
  unit === 'working' ? addWorkingDays(azCalendar, from, amount) : addDays(from, amount);

test('a term that is never shorter ends on no day before the other', () => {
  fc.assert(
    fc.property(terms, terms, days, (one, other, from) => {
      if (mayBeShorter(spelled(one), spelled(other)) === false)
        expect(end(from, one) >= end(from, other)).toBe(true);
    }),
  );
});

test('a term may be shorter exactly when on some day of the years counted it ends before the other', () => {
  const everyDay = Array.from({ length: 1461 }, (_, n) => addDays('2024-01-01', n));
  for (const [working, calendar] of [
    [1, 1],
    [1, 2],
    [5, 7],
    [10, 12],
    [10, 14],
    [10, 23],
    [10, 24],
  ] as const) {
    const ends = everyDay.map((from) => [end(from, [working, 'working']), end(from, [calendar, 'calendar'])]);
    const terms = [spelled([working, 'working']), spelled([calendar, 'calendar'])] as const;
    expect([terms, mayBeShorter(...terms)]).toEqual([terms, ends.some(([own, other]) => own! < other!)]);
    const turned = [terms[1], terms[0]] as const;
    expect([turned, mayBeShorter(...turned)]).toEqual([turned, ends.some(([own, other]) => other! < own!)]);
  }
});

test('of two terms in one unit the one of fewer is the shorter, and none is shorter than itself', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), inUnit, (one, other, unit) => {
      expect(mayBeShorter(spelled([one, unit]), spelled([other, unit]))).toBe(one < other);
    }),
  );
  expect(mayBeShorter('1 month', '2 months')).toBe(true);
  expect(mayBeShorter('2 months', '2 months')).toBe(false);
});

test('ten working days and fourteen calendar days may each end first', () => {
  expect(mayBeShorter('14 calendar days', '10 working days')).toBe(true);
  expect(mayBeShorter('10 working days', '14 calendar days')).toBe(true);
  expect(mayBeShorter('30 calendar days', '10 working days')).toBe(false);
  expect(mayBeShorter('10 working days', '10 calendar days')).toBe(false);
  for (const other of ['1 month', 'soon'])
    expect([mayBeShorter(other, '10 working days'), mayBeShorter('10 working days', other)]).toEqual([
      undefined,
      undefined,
    ]);
});
