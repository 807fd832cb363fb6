import fc from 'fast-check';
import { expect, test } from 'vitest';
import { azCalendar } from '../calendar/az/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { effectiveInstant } from '../manifest/effective.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { bakuDayStart } from '../time/baku.ts';
import { addDays } from '../time/local-date.ts';
import { lastDayToTell } from './last-day.ts';

test('working days before a change are counted out, holidays and all', () => {
  const before = (day: string) => lastDayToTell('10 working days', bakuDayStart(day));
  expect(before('2026-04-14')).toBe('2026-03-30');
  expect(before('2026-04-11')).toBe('2026-03-18');
  expect(before('2026-12-02')).toBe('2026-11-17');
  expect(lastDayToTell('10 calendar days', bakuDayStart('2026-12-03'))).toBe('2026-11-22');
  expect(lastDayToTell(undefined, bakuDayStart('2026-12-03'))).toBeNull();
});

test('SMA-21 LAL-8.2: the last day to tell is the last on which the change could still be published', () => {
  const days = fc.integer({ min: 30, max: 1000 }).map((n) => addDays('2024-06-01', n));
  const terms = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.constantFrom('working', 'calendar'));
  fc.assert(
    fc.property(days, terms, (effective, [amount, unit]) => {
      const atLeast = `${amount} ${unit} days`;
      const policy = { approved: effective, effective, notice: { atLeast, via: ['site'] } };
      const isAccepted = (day: string) =>
        effectiveInstant({
          manifest: { policy } as unknown as Manifest,
          significant: true,
          isFirst: false,
          publishedAt: bakuDayStart(day),
          addWorkingDays: (from, count) => addWorkingDays(azCalendar, from, count),
        }).ok;
      const last = lastDayToTell(atLeast, bakuDayStart(effective))!;
      expect([isAccepted(last), isAccepted(addDays(last, 1))]).toEqual([true, false]);
    }),
  );
});
