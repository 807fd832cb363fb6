import { expect, test } from 'vitest';
import { cellWords } from './cell-words.ts';

test.each([
  ['2025-07-10 13:24:18.127+00', '10 iyul 2025-ci il, 17:24'],
  ['2026-05-07T21:30:00Z', '8 may 2026-cı il, 01:30'],
  ['2026-05-07 13:24+04', '7 may 2026-cı il, 13:24'],
  ['2026-13-45 13:24:18+00', '2026-13-45 13:24:18+00'],
  ['2026-05-07', '2026-05-07'],
  [true, 'bəli'],
  [false, 'xeyr'],
  [0, '0'],
  [null, '—'],
  ['EQ-000005', 'EQ-000005'],
])('%j is read as «%s»', (value, words) => {
  expect(cellWords(value, 'az')).toBe(words);
});
