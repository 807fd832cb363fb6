import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakuClock, bakuDateOf } from '../time/baku.ts';
import { addDays, daysBetween, fromDayNumber } from '../time/local-date.ts';
import { addPeriod } from '../time/period.ts';
import { consentTerm, endOfConsent, hasLapsed, lapsesAt, shortestLife, soonestTerms } from './lapse.ts';

test.each([
  ['2026-11-23T08:00:00.000Z', 'P13M', '2027-12-23T08:00:00.000Z'],
  ['2026-08-31T08:00:00.000Z', 'P6M', '2027-02-28T08:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 'P1W2DT3H4M5S', '2026-01-10T03:04:05.000Z'],
  ['2026-01-01T00:00:00.000Z', 'session', '2026-01-02T00:00:00.000Z'],
  // The 31st of January and the 1st of March in Baku, which is ahead of UTC.
  ['2026-01-30T21:00:00.000Z', 'P1M', '2026-02-27T21:00:00.000Z'],
  ['2026-02-28T21:00:00.000Z', 'P1M', '2026-03-31T21:00:00.000Z'],
  ['2027-02-28T21:00:00.000Z', 'P12M', '2028-02-29T21:00:00.000Z'],
  // Summer time was given up in Baku in March 2016.
  ['2015-07-01T08:00:00.000Z', 'P12M', '2016-07-01T09:00:00.000Z'],
  ['2015-10-24T22:00:00.000Z', 'PT3H', '2015-10-25T01:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 'P9000Y', '9999-12-31T23:59:59.999Z'],
])('%s plus %s is %s', (at, period, end) => {
  expect(lapsesAt(at, period)).toBe(end);
});

const months = fc.integer({ min: 0, max: 40 });
const days = fc.integer({ min: 0, max: 70 });
const period = fc
  .record({ months, days, hours: fc.integer({ min: 0, max: 60 }) })
  .map(({ months: m, days: d, hours }) => `P${m}M${d}DT${hours}H`);
const anyInstant = fc
  .integer({ min: Date.UTC(1997, 0), max: Date.UTC(2060, 0) })
  .map((ms) => new Date(ms).toISOString());
/** The last and the first hours of months in Baku, in leap years and others. */
const monthEnd = fc
  .record({
    month: fc.integer({ min: 0, max: 600 }),
    ms: fc.integer({ min: -2 * 86_400_000, max: 86_400_000 }),
  })
  .map(({ month, ms }) => new Date(Date.UTC(2000, month) + ms).toISOString());
const given = fc.oneof(anyInstant, monthEnd);

test('a term is over on the day that the calendar of Baku says, at the same time of that day', () => {
  fc.assert(
    fc.property(given, months, days, (at, m, d) => {
      const end = lapsesAt(at, `P${m}M${d}D`);
      const shown = (instant: string) => bakuClock(Date.parse(instant)) % 86_400_000;
      expect(bakuDateOf(end)).toBe(addPeriod(bakuDateOf(at), { months: m, days: d }));
      // A time that the clock left out is an hour later.
      const later = shown(end) - shown(at);
      expect(end < '2016' ? [0, 3_600_000] : [0]).toContain(later);
    }),
  );
});

test('a consent lapses at the instant that was recorded, and not a millisecond sooner or later', () => {
  fc.assert(
    fc.property(given, fc.array(period, { minLength: 1, maxLength: 3 }), (at, periods) => {
      const end = lapsesAt(at, ...periods);
      expect(end).toBe(periods.map((each) => lapsesAt(at, each)).toSorted()[0]);
      const before = new Date(Date.parse(end) - 1).toISOString();
      const terms = periods.map(consentTerm);
      for (const expires of [end, null, lapsesAt(at, 'P9000Y')]) {
        const consent = { at, expires };
        if (end > at) expect(hasLapsed(consent, terms, before)).toBe(false);
        expect(hasLapsed(consent, terms, end)).toBe(true);
        expect(endOfConsent(consent, periods)).toBe(end);
      }
      expect(hasLapsed({ at, expires: end }, [consentTerm('P8000Y')], end)).toBe(true);
      expect(endOfConsent({ at, expires: end }, ['P8000Y'])).toBe(end);
    }),
  );
});

test('a consent of the last of January has lapsed on the last of February, at its time of day', () => {
  const consent = { at: '2026-01-31T08:00:00.000Z', expires: null };
  const lapsed = (at: string) => hasLapsed(consent, [consentTerm('P1M')], at);
  expect(['2026-02-28T07:59:59.999Z', '2026-02-28T08:00:00.000Z'].map(lapsed)).toEqual([false, true]);
});

test('of several terms only those are left that decide, and they decide the same', () => {
  expect(soonestTerms(['P12M', 'P1Y', 'P13M'])).toEqual(['P12M']);
  expect(soonestTerms(['P13M', 'P12M', 'P1Y'])).toEqual(['P12M']);
  expect(soonestTerms(['P1M', 'P30D'])).toEqual(['P1M', 'P30D']);
  expect(soonestTerms(['P1D', 'session', 'PT30M'])).toEqual(['PT30M']);
  expect(soonestTerms(['P400D', 'P12M'])).toEqual(['P12M']);
  expect(soonestTerms(['P1M', 'P1MT1S'])).toEqual(['P1M']);
  // A month may have 28 days and never has more than 31.
  expect(soonestTerms(['P28DT1H', 'P1M'])).toEqual(['P28DT1H', 'P1M']);
  expect(soonestTerms(['P27DT23H', 'P1M'])).toEqual(['P27DT23H']);
  expect(soonestTerms(['P31DT1H', 'P1M'])).toEqual(['P1M']);
  fc.assert(
    fc.property(given, fc.array(period, { minLength: 1, maxLength: 4 }), (at, periods) => {
      expect(lapsesAt(at, ...soonestTerms(periods))).toBe(lapsesAt(at, ...periods));
    }),
  );
});

test('a term takes no less than is said of it, and from some day on just that', () => {
  const from = Array.from({ length: 1461 }, (_, n) => fromDayNumber(20_000 + n));
  for (const m of [1, 2, 6, 12, 13]) {
    const taken = from.map((day) => daysBetween(day, addPeriod(day, { months: m, days: 3 })));
    expect([m, shortestLife(consentTerm(`P${m}M3D`)) / 86_400_000]).toEqual([m, Math.min(...taken)]);
  }
  expect(
    ['P1M', 'P12M', 'P30D', 'PT36H'].map((each) => shortestLife(consentTerm(each)) / 86_400_000),
  ).toEqual([28, 365, 30, 1.5]);
});

test('nonsense is refused, and what was given at no instant has lapsed', () => {
  expect(() => lapsesAt('2026-01-01T00:00:00.000Z', 'a year')).toThrow(RangeError);
  const never = { at: 'never', expires: null };
  expect(hasLapsed(never, [consentTerm('P12M')], '2026-01-01T00:00:00.000Z')).toBe(true);
  const tomorrow = { at: `${addDays('2026-01-01', 1)}T00:00:00.000Z`, expires: null };
  expect(hasLapsed(tomorrow, [consentTerm('P12M')], '2026-01-01T00:00:00.000Z')).toBe(false);
});
