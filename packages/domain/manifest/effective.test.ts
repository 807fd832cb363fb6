import fc from 'fast-check';
import { expect, test } from 'vitest';
import { azCalendar } from '../calendar/az/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { bakuDayStart } from '../time/baku.ts';
import { addDays, daysBetween } from '../time/local-date.ts';
import { effectiveInstant, versionInForce } from './effective.ts';
import type { Manifest } from './manifest.ts';

const manifest = (effective: string, atLeast?: string) =>
  ({
    policy: { approved: effective, effective, ...(atLeast ? { notice: { atLeast, via: ['site'] } } : {}) },
  }) as unknown as Manifest;
const base = { isFirst: false, publishedAt: '2026-11-23T08:00:00.000Z', addWorkingDays: addDays };

test('LAL-8.2: a significant version cannot take effect sooner than 10 days after its notice', () => {
  const early = effectiveInstant({
    ...base,
    manifest: manifest('2026-12-03', '10 calendar days'),
    significant: true,
  });
  expect(early).toEqual({ ok: false, earliest: '2026-12-04' });
  const inTime = effectiveInstant({
    ...base,
    manifest: manifest('2026-12-04', '10 calendar days'),
    significant: true,
  });
  expect(inTime).toEqual({ ok: true, effectiveAt: '2026-12-03T20:00:00.000Z', noticeAt: base.publishedAt });
});

test('LAL-8.2: between the day of telling and the day of effect lie as many whole days as were promised', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-06-01', n));
  const terms = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.constantFrom('working', 'calendar'));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 23 }), terms, (told, hour, [amount, unit]) => {
      const publishedAt = new Date(Date.parse(bakuDayStart(told)) + hour * 3_600_000).toISOString();
      const asked = {
        isFirst: false,
        significant: true,
        publishedAt,
        addWorkingDays: (from: string, count: number) => addWorkingDays(azCalendar, from, count),
      };
      const refused = effectiveInstant({ ...asked, manifest: manifest(told, `${amount} ${unit} days`) });
      if (refused.ok) throw new Error('It took effect at once.');
      const between = Array.from({ length: daysBetween(told, refused.earliest) - 1 }, (_, n) =>
        addDays(told, n + 1),
      );
      const counted = between.filter((day) => unit === 'calendar' || azCalendar.isWorkingDay(day));
      expect(counted).toHaveLength(amount);
      // Not a day more than was promised.
      expect(counted.at(-1)).toBe(addDays(refused.earliest, -1));
    }),
  );
});

test('LAL-8.3: a change that is not significant is in force from its publication', () => {
  const version = effectiveInstant({
    ...base,
    manifest: manifest('2026-01-01', '10 calendar days'),
    significant: false,
  });
  expect(version).toEqual({ ok: true, effectiveAt: base.publishedAt, noticeAt: null });
});

test('a small correction does not bring an announced change forward', () => {
  const version = effectiveInstant({
    ...base,
    manifest: manifest('2026-01-01', '10 calendar days'),
    significant: false,
    formerEffectiveAt: '2026-12-02T20:00:00.000Z',
  });
  expect(version).toMatchObject({ ok: true, effectiveAt: '2026-12-02T20:00:00.000Z' });
});

test('the first version carries its own date', () => {
  const version = effectiveInstant({
    ...base,
    isFirst: true,
    manifest: manifest('2026-02-03'),
    significant: false,
  });
  expect(version).toMatchObject({ ok: true, effectiveAt: '2026-02-02T20:00:00.000Z' });
});

test('ALQ-8.2 LAL-8.8: exactly one version is in force at any instant after the first', () => {
  const instants = fc.integer({ min: 0, max: 40 }).map((d) => `${addDays('2026-01-01', d)}T00:00:00.000Z`);
  fc.assert(
    fc.property(fc.array(instants, { minLength: 1, maxLength: 8 }), instants, (dates, at) => {
      const versions = dates.map((effectiveAt, i) => ({ number: i + 1, effectiveAt }));
      const found = versionInForce(versions, at);
      const begun = versions.filter((v) => v.effectiveAt <= at);
      expect(found?.number).toBe(begun.length ? Math.max(...begun.map((v) => v.number)) : undefined);
    }),
  );
});
