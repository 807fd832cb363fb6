import { expect, test } from 'vitest';
import { daysBetween, lengthOf, termDays } from './duration.ts';

test('twelve months are a year, a session is nothing', () => {
  expect(lengthOf('P12M')).toBe(lengthOf('P1Y'));
  expect(lengthOf('session')).toBe(0);
  expect(lengthOf('PT1M')).toBe(60);
  expect(lengthOf('P13M')).toBeGreaterThan(lengthOf('P1Y'));
});
test('working days are longer than calendar days', () => {
  expect(termDays('10 working days')).toBeGreaterThan(termDays('10 calendar days'));
  expect(termDays('1 month')).toBeGreaterThan(termDays('72 hours'));
});
test('days between two dates', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});
