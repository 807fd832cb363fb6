import { expect, test } from 'vitest';
import { fullNumber, numberPrefix } from './full-number.ts';

test('a request number is understood however it is typed', () => {
  for (const typed of ['M-2026-0412', 'm2026-412', '2026-412', ' 2026 412 ', 'm-2026/412'])
    expect(fullNumber(typed)).toBe('M-2026-0412');
  expect(fullNumber('412')).toBeUndefined();
  expect(fullNumber('silinmə')).toBeUndefined();
});

test('the beginning of a number is enough for the list', () => {
  expect(numberPrefix('2026')).toBe('M-2026');
  expect(numberPrefix('m-2026-0')).toBe('M-2026-0');
  expect(numberPrefix('  ')).toBeUndefined();
});
