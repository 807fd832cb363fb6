import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleManifest } from '../decide/testing/sample.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestOf } from '../manifest/testing/organisations.ts';
import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
import { addDays } from '../time/local-date.ts';
import { addPeriod, parsePeriod } from '../time/period.ts';
import { childrenFirst, cutoff, schedulesOf } from './schedule.ts';

const smartmarket = manifestOf('smartmarket');

test('LAL-6.1: a row goes only when every purpose its table serves is over, so the longest lawful period keeps it', () => {
  const visits = schedulesOf(smartmarket).find((s) => s.table === 'visits');
  expect(visits).toMatchObject({
    runs: true,
    then: 'destroy',
    conditions: [
      { purpose: 'security', keep: 'P24M' },
      { purpose: 'improvement', keep: 'P24M' },
    ],
  });
});

test('a table that cannot be swept by its dates says why', () => {
  const reasons = Object.fromEntries(
    schedulesOf(smartmarket).flatMap((s) => (s.runs ? [] : [[s.table, s.because]])),
  );
  expect(reasons).toMatchObject({ customers: 'no-date-column' });
});

test('a table without dates of its own goes by those of the row it hangs on, when the map says so', () => {
  const schedules = schedulesOf(smartmarket);
  const items = schedules.find(({ table }) => table === 'order_items');
  expect(items).toMatchObject({
    runs: true,
    conditions: [
      { purpose: 'order-delivery', column: 'delivered_at', of: 'orders', keep: 'P1Y' },
      { purpose: 'legal-duties', column: 'delivered_at', of: 'orders', keep: 'P5Y' },
    ],
  });
  const order = childrenFirst(smartmarket, schedules).map(({ table }) => table);
  expect(order.indexOf('orders')).toBeGreaterThan(order.indexOf('order_items'));
  expect(order.indexOf('orders')).toBeGreaterThan(order.indexOf('payments'));
});

test('what cannot be counted in a table is named, purpose by purpose', () => {
  const unswept = schedulesOf(smartmarket).flatMap((s) => (s.runs ? [] : [[s.table, s.missing]]));
  expect(Object.fromEntries(unswept)).toEqual({
    customers: [
      { purpose: 'order-delivery', after: 'order.delivered' },
      { purpose: 'marketing', after: 'last-interaction' },
    ],
    customer_addresses: [{ purpose: 'order-delivery', after: 'order.delivered' }],
    addresses: [{ purpose: 'order-delivery', after: 'order.delivered' }],
  });
});

test('a table is swept by its purposes and dates as far as they can be counted, and anonymised only when all say so', () => {
  const kept = (keep: string, then: 'destroy' | 'anonymise' = 'destroy') => ({
    ...sampleManifest.purposes['support']!,
    retention: { keep, after: 'collected', then } as const,
  });
  const purposes = {
    short: kept('P1M', 'anonymise'),
    long: kept('P1Y', 'anonymise'),
    gone: kept('P1Y'),
    open: kept('unlimited'),
    silent: sampleManifest.purposes['support']!,
  };
  const via = (table: string, more: object = {}) => ({
    subject: { via: { table, column: 'up' } },
    key: 'id',
    columns: { page: 'usage', again: 'usage' },
    purposes: ['short', 'long'],
    datesVia: true,
    ...more,
  });
  const top = {
    subject: { column: 'email' },
    key: 'id',
    columns: { email: 'email' },
    dates: { collected: 'made' },
  };
  const tables = {
    top: { ...top, purposes: ['short', 'gone'] },
    middle: via('top'),
    low: via('middle'),
    shared: via('top', { shared: true }),
    alone: via('top', { datesVia: false }),
    endless: { ...top, purposes: ['short', 'open'] },
    undated: via('nowhere', { purposes: ['silent', 'short'] }),
  };
  const manifest = { ...sampleManifest, purposes, stores: { shop: { tables } } } as unknown as Manifest;
  const schedules = schedulesOf(manifest);
  const of = (name: string) => schedules.find(({ table }) => table === name);
  expect(of('top')).toMatchObject({
    runs: true,
    then: 'destroy',
    conditions: [{ column: 'made' }, { keep: 'P1Y' }],
  });
  // A date of its own is read from its own row.
  const own = of('top');
  expect(own?.runs && own.conditions.some((condition) => 'of' in condition)).toBe(false);
  expect(of('low')).toEqual({
    store: 'shop',
    table: 'low',
    runs: true,
    then: 'anonymise',
    categories: ['usage'],
    conditions: ['P1M', 'P1Y'].map((keep, i) => ({
      purpose: ['short', 'long'][i],
      column: 'made',
      of: 'top',
      after: 'collected',
      keep,
    })),
  });
  for (const name of ['shared', 'alone'])
    expect(of(name)).toMatchObject({ runs: false, because: 'no-date-column' });
  expect(of('endless')).toMatchObject({ because: 'no-period', missing: [{ purpose: 'open', after: null }] });
  expect(of('undated')).toMatchObject({
    because: 'no-period',
    missing: [
      { purpose: 'silent', after: null },
      { purpose: 'short', after: 'collected' },
    ],
  });
  const order = childrenFirst(manifest, schedules).map(({ table }) => table);
  expect(order.indexOf('low')).toBeLessThan(order.indexOf('middle'));
  expect(order.indexOf('middle')).toBeLessThan(order.indexOf('top'));
  expect(schedulesOf(sampleManifest)).toEqual([]);
});

test('what cannot be counted has no day before which a row is due', () => {
  expect(() => cutoff('unlimited', '2026-11-22T08:00:00.000Z')).toThrow('period');
});

test('tables that hang on each other in a ring are no endless chain', () => {
  const ring = (table: string) => ({
    subject: { via: { table, column: 'up' } },
    key: 'id',
    columns: {},
    purposes: ['security'],
    datesVia: true,
  });
  const stores = { shop: { tables: { one: ring('two'), two: ring('one') } } };
  const schedules = schedulesOf({ ...sampleManifest, stores } as unknown as Manifest);
  expect(schedules).toMatchObject([{ because: 'no-date-column' }, { because: 'no-date-column' }]);
  expect(childrenFirst({ ...sampleManifest, stores } as unknown as Manifest, schedules)).toHaveLength(2);
});

test('the last row that is due on a day is the last whose own period is over, also around the ends of months', () => {
  const today = Array.from({ length: 1096 }, (_, n) => addDays('2023-01-01', n));
  for (const keep of ['P1M', 'P1M3D', 'P13M', 'P1Y1D', 'P2W']) {
    const period = parsePeriod(keep)!;
    for (const day of today) {
      const first = cutoff(keep, `${day}T08:00:00.000Z`);
      const [due, kept] = [addDays(bakuDateOf(first), -1), bakuDateOf(first)];
      expect([day, keep, addPeriod(due, period) < day, addPeriod(kept, period) < day]).toEqual([
        day,
        keep,
        true,
        false,
      ]);
    }
  }
});

test('a row is due from the day after its last day, for every period and day', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2019-01-01', n));
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('P24M', 'P1Y', 'P13M', 'P10D', 'P1M', 'P2W', 'P1M3D'),
      fc.integer({ min: -3, max: 3 }),
      (day, keep, offset) => {
        const period = parsePeriod(keep);
        if (!period) return;
        const last = addPeriod(day, period);
        const today = addDays(last, offset);
        const due = bakuDayStart(day) < cutoff(keep, `${today}T08:00:00.000Z`);
        expect(due).toBe(today > last);
        expect(bakuDateOf(`${today}T08:00:00.000Z`)).toBe(today);
      },
    ),
    { numRuns: 2000 },
  );
});
