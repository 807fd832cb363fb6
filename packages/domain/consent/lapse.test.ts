import { expect, test } from 'vitest';
import { lapsesAt, shortest } from './lapse.ts';

test.each([
  ['2026-11-23T08:00:00.000Z', 'P13M', '2027-12-23T08:00:00.000Z'],
  ['2026-08-31T08:00:00.000Z', 'P6M', '2027-02-28T08:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 'P1W2DT3H4M5S', '2026-01-10T03:04:05.000Z'],
  ['2026-01-01T00:00:00.000Z', 'session', '2026-01-02T00:00:00.000Z'],
])('%s plus %s is %s', (at, period, end) => {
  expect(lapsesAt(at, period)).toBe(end);
});

test('lives compare by length, and nonsense is refused', () => {
  expect(shortest(['P1Y', 'P11M', 'P13M'])).toBe('P11M');
  expect(shortest(['P1D', 'PT30M', 'PT1H'])).toBe('PT30M');
  expect(() => lapsesAt('2026-01-01T00:00:00.000Z', 'a year')).toThrow(RangeError);
});
