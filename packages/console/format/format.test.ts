import { expect, test } from 'vitest';
import { ago } from './ago.ts';
import { formatBytes, formatNumber, formatShare } from './number.ts';
import {
  capital,
  dayInWords,
  dayOf,
  instantOfBaku,
  monthSpan,
  shortDay,
  shortInstant,
  timeOf,
  weekdayName,
} from './time.ts';

test('numbers are grouped as each language groups them', () => {
  expect(formatNumber(184306, 'az')).toBe('184\u00A0306');
  expect(formatNumber(1840, 'az')).toBe('1840');
  expect(formatNumber(1840, 'en')).toBe('1,840');
  expect(formatNumber(-2.5, 'ru')).toBe('−2,5');
  expect(formatBytes(1_412_000, 'az')).toBe('1,4\u00A0MB');
  expect(formatBytes(999, 'ru')).toBe('999\u00A0Б');
  expect(formatShare(1, 3)).toBe('33\u00A0%');
  expect(formatShare(0, 0)).toBe('—');
});

test('the day of a field is said in words, whatever order the browser writes it in', () => {
  expect(dayInWords('2026-11-25', 'az')).toBe('25 noyabr 2026-cı\u00a0il, çərşənbə');
  expect(dayInWords('2026-11-25', 'en')).toBe('25 November 2026, Wednesday');
  expect(dayInWords('2026-11-25', 'ru')).toBe('25 ноября 2026\u00a0года, среда');
  expect(dayInWords('2026-02-01T09:05', 'az')).toBe('1 fevral 2026-cı\u00a0il, bazar, 09:05');
  expect(dayInWords('2028-02-29T00:00:30', 'en')).toBe('29 February 2028, Tuesday, 00:00');
  // Empty, or a year that is still being typed.
  for (const none of ['', '0002-11-25', 'sabah', '2026-11']) expect(dayInWords(none, 'az')).toBeUndefined();
});

test('instants are shown as the day and hour in Baku', () => {
  expect(dayOf('2026-11-22T21:30:00.000Z', 'az')).toBe('23 noyabr 2026-cı\u00a0il');
  expect(timeOf('2026-11-22T21:30:00.000Z')).toBe('01:30');
  expect(shortInstant('2026-11-22T05:40:00.000Z')).toBe('22.11.2026 09:40');
  expect(shortDay('2026-03-01')).toBe('01.03.2026');
  expect(instantOfBaku('2026-11-22T09:40')).toBe('2026-11-22T05:40:00.000Z');
  expect(instantOfBaku('')).toBeUndefined();
});

test('weekdays, months and capitals follow the language', () => {
  expect(weekdayName('2026-11-23', 'az')).toBe('bazar ertəsi');
  expect(monthSpan(['2026-06-01', '2026-06-28'], 'az')).toBe('iyun 2026');
  expect(monthSpan(['2026-11-23', '2026-12-27'], 'az')).toBe('noyabr – dekabr 2026');
  expect(monthSpan(['2026-12-07', '2027-01-10'], 'ru')).toBe('декабрь 2026 – январь 2027');
  expect(capital('iyun', 'az')).toBe('İyun');
  expect(capital('iyun', 'en')).toBe('Iyun');
  expect(capital('şənbə', 'az')).toBe('Şənbə');
});

test('ages are told in the largest whole unit', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const now = Date.parse(at);
  expect(ago(at, now + 4_300, 'az')).toBe('4 san əvvəl');
  expect(ago(at, now + 3_600_000 * 5, 'az')).toBe('5 saat əvvəl');
  expect(ago(at, now + 86_400_000 * 2, 'ru')).toBe('2 дня назад');
  expect(ago(at, now - 5000, 'en')).toBe('0 s ago');
});
