import { expect, test } from 'vitest';
import { azAblative, azOrdinal } from './azerbaijani.ts';
import { formatAzDate, formatDate, formatNumericDate } from './format-date.ts';
import { counted, formatPeriod, formatTerm } from './format-term.ts';

test.each([
  ['0-cı', 0],
  ['1-ci', 1],
  ['2-ci', 2],
  ['3-cü', 3],
  ['4-cü', 4],
  ['5-ci', 5],
  ['6-cı', 6],
  ['7-ci', 7],
  ['8-ci', 8],
  ['9-cu', 9],
  ['10-cu', 10],
  ['20-ci', 20],
  ['30-cu', 30],
  ['40-cı', 40],
  ['50-ci', 50],
  ['60-cı', 60],
  ['70-ci', 70],
  ['80-ci', 80],
  ['90-cı', 90],
  ['100-cü', 100],
  ['1000-ci', 1000],
  ['1900-cü', 1900],
  ['2000-ci', 2000],
  ['2010-cu', 2010],
  ['2025-ci', 2025],
  ['2026-cı', 2026],
  ['2029-cu', 2029],
  ['2033-cü', 2033],
  ['2040-cı', 2040],
  ['1000000-cu', 1_000_000],
  ['1000000000-cı', 1_000_000_000],
])('an Azerbaijani ordinal takes its suffix from the last spoken word: %s', (expected, value) => {
  expect(azOrdinal(value)).toBe(expected);
});

test.each([
  ['0-dan', 0],
  ['1-dən', 1],
  ['3-dən', 3],
  ['4-dən', 4],
  ['5-dən', 5],
  ['6-dan', 6],
  ['9-dan', 9],
  ['10-dan', 10],
  ['20-dən', 20],
  ['30-dan', 30],
  ['40-dan', 40],
  ['50-dən', 50],
  ['60-dan', 60],
  ['70-dən', 70],
  ['80-dən', 80],
  ['90-dan', 90],
  ['100-dən', 100],
  ['116-dan', 116],
  ['1000-dən', 1000],
])('an Azerbaijani number is lessened in the harmony of its last spoken word: %s', (expected, value) => {
  expect(azAblative(value)).toBe(expected);
});

test('dates are written in each language’s own long form, and in digits', () => {
  expect(formatDate('2026-11-22', 'az')).toBe('22 noyabr 2026-cı\u00a0il');
  expect(formatDate('2025-12-20', 'az')).toBe('20 dekabr 2025-ci\u00a0il');
  expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
  expect(formatDate('2026-11-22', 'ru')).toBe('22 ноября 2026\u00a0года');
  // No language’s day ends with a stop of its own: sentences end with one.
  for (const language of ['az', 'en', 'ru'] as const)
    expect(`${formatDate('2026-11-22', language)}.`).not.toContain('..');
  expect(formatNumericDate('2026-11-22')).toBe('22.11.2026');
  expect(formatAzDate('2026-11-22', 'on')).toBe('22 noyabr 2026-cı\u00a0ildə');
  expect(formatAzDate('2025-12-20', 'from')).toBe('20 dekabr 2025-ci\u00a0ildən');
  expect(formatAzDate('2026-12-01', 'until')).toBe('1 dekabr 2026-cı\u00a0ilədək');
  expect(formatAzDate('2025-12-20', 'of')).toBe('20 dekabr 2025-ci\u00a0ilin');
});

test('periods are written in the units they were declared in', () => {
  expect(formatPeriod('P13M')).toEqual({ az: '13 ay', en: '13 months', ru: '13 месяцев' });
  expect(formatPeriod('P1Y')).toEqual({ az: '1 il', en: '1 year', ru: '1 год' });
  expect(formatPeriod('P3Y')?.ru).toBe('3 года');
  expect(formatPeriod('P10Y')?.ru).toBe('10 лет');
  expect(formatPeriod('P1Y6M')).toEqual({ az: '1 il 6 ay', en: '1 year 6 months', ru: '1 год 6 месяцев' });
  expect(formatPeriod('P0D')?.az).toBe('0 gün');
  expect(formatPeriod('P1Y0M')?.az).toBe('1 il');
  expect(formatPeriod('P0Y0M')?.az).toBe('0 ay');
  for (const none of ['unlimited', 'at most P1Y', 'P1Y at most']) expect(formatPeriod(none)).toBeUndefined();
});

test('terms keep the Azerbaijani noun singular and decline the Russian one', () => {
  expect(formatTerm({ amount: 7, unit: 'working-days' })).toEqual({
    az: '7 iş günü',
    en: '7 working days',
    ru: '7 рабочих дней',
  });
});

test('the Russian noun after a number is the one its plural rules ask for', () => {
  const rules = new Intl.PluralRules('ru');
  const noun: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: 'месяц',
    few: 'месяца',
    many: 'месяцев',
  };
  for (let n = 0; n <= 230; n += 1) expect(counted(n, 'months').ru).toBe(`${n} ${noun[rules.select(n)]}`);
});
