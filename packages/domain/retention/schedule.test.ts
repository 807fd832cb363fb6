import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('a row is due from the day after its last day, for every period and day', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2019-01-01', n));
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('P24M', 'P1Y', 'P13M', 'P10D', 'P1M', 'P2W'),
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
