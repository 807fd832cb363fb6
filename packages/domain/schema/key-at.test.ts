import { expect, test } from 'vitest';
import { keyAt } from './key-at.ts';

test('a key is read as it was written, without its quotes', () => {
  expect(keyAt('  email: x', 2)).toBe('email');
  expect(keyAt('{ a: 1, a: 2 }', 8)).toBe('a');
  expect(keyAt('"ad: soyad": 1', 0)).toBe('ad: soyad');
  expect(keyAt("'ad': 1", 0)).toBe('ad');
  expect(keyAt('google-ireland:\n  x: 1', 0)).toBe('google-ireland');
  expect(keyAt('https://a.az: 1', 0)).toBe('https://a.az');
});
