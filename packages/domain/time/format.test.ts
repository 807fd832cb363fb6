import { expect, test } from 'vitest';
import { azAblative, azOrdinal } from './azerbaijani.ts';
import { formatAzDate, formatDate, formatNumericDate } from './format-date.ts';
import { counted, formatPeriod, formatTerm } from './format-term.ts';

test.each([
  [0, 'cı', 'dan'],
  [1, 'ci', 'dən'],
  [2, 'ci', 'dən'],
  [3, 'cü', 'dən'],
  [4, 'cü', 'dən'],
  [5, 'ci', 'dən'],
  [6, 'cı', 'dan'],
  [7, 'ci', 'dən'],
  [8, 'ci', 'dən'],
  [9, 'cu', 'dan'],
  [10, 'cu', 'dan'],
  [20, 'ci', 'dən'],
  [30, 'cu', 'dan'],
  [40, 'cı', 'dan'],
  [50, 'ci', 'dən'],
  [60, 'cı', 'dan'],
  [70, 'ci', 'dən'],
  [80, 'ci', 'dən'],
  [90, 'cı', 'dan'],
  [100, 'cü', 'dən'],
  [116, 'cı', 'dan'],
  [1000, 'ci', 'dən'],
  [1900, 'cü', 'dən'],
  [2000, 'ci', 'dən'],
  [2010, 'cu', 'dan'],
  [2025, 'ci', 'dən'],
  [2026, 'cı', 'dan'],
  [2029, 'cu', 'dan'],
  [2033, 'cü', 'dən'],
  [2040, 'cı', 'dan'],
  [1_000_000, 'cu', 'dan'],
  [1_000_000_000, 'cı', 'dan'],
])(
  'an Azerbaijani number takes its suffixes from the last word it is spoken with: %i',
  (value, ordinal, ablative) => {
    expect(azOrdinal(value)).toBe(`${value}-${ordinal}`);
    expect(azAblative(value)).toBe(`${value}-${ablative}`);
  },
);

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
