import { expect, test } from 'vitest';
import { cellWords } from './cell-words.ts';

test.each([
  ['2025-07-10 13:24:18.127+00', '10 iyul 2025-ci\u00a0il, 17:24'],
  ['2026-05-07T21:30:00Z', '8 may 2026-cı\u00a0il, 01:30'],
  ['2026-05-07 13:24+04', '7 may 2026-cı\u00a0il, 13:24'],
  ['2026-05-07 13:24:00', '7 may 2026-cı\u00a0il, 17:24'],
  ['2026-13-45 13:24:18+00', '2026-13-45 13:24:18+00'],
  ['2026-05-07', '7 may 2026-cı\u00a0il'],
  ['2026-02-30', '2026-02-30'],
  [true, 'bəli'],
  [false, 'xeyr'],
  [0, '0'],
  [null, '—'],
  ['EQ-000005', 'EQ-000005'],
])('%j is read as «%s»', (value, words) => {
  expect(cellWords(value, null, 'az')).toBe(words);
});
test('an amount has the decimal sign of the language and the digits it was kept with', () => {
  expect(cellWords('1234.50', 'order', 'az')).toBe('1.234,50');
  expect(cellWords('1234.50', 'payment', 'en')).toBe('1,234.50');
  expect(cellWords('1234.50', 'order', 'ru')).toBe('1\u00A0234,50');
  expect(cellWords(34.9, 'order', 'az')).toBe('34,9');
  expect(cellWords('-0.05', 'payment', 'az')).toBe('-0,05');
});
test('what only looks like an amount stays as it is', () => {
  expect(cellWords('198.51.100.7', 'usage', 'az')).toBe('198.51.100.7');
  expect(cellWords('2.0', 'correspondence', 'az')).toBe('2.0');
  expect(cellWords(1048576, 'order', 'az')).toBe('1048576');
});
