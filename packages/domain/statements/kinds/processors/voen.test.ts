import { expect, test } from 'vitest';
import { isVoen } from './voen.ts';

test('a VÖEN passes its check digits or fails', () => {
  expect(isVoen('1403676911')).toBe(true);
  expect(isVoen('1403676912')).toBe(true);
  expect(isVoen('1403676913')).toBe(false);
  expect(isVoen('1403676921')).toBe(false);
  expect(isVoen('1403766911')).toBe(false);
  expect(isVoen('140367691')).toBe(false);
  expect(isVoen('AZ1403676911')).toBe(false);
});
