import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { isVoen, voenCheck } from './voen-check.ts';

test('a real VÖEN passes, any exchanged digit fails', () => {
  expect(isVoen('1403676911')).toBe(true);
  for (let i = 0; i < 9; i += 1) {
    const digits = [...'1403676911'];
    digits[i] = String((Number(digits[i]) + 1) % 10);
    expect(isVoen(digits.join(''))).toBe(false);
  }
});
test('organisation and recipients are held against it', () => {
  expect(found(voenCheck)).toEqual([]);
  expect(found(voenCheck, { 'organisation/voen': '1403676912' })).toEqual([]);
  expect(
    found(voenCheck, { 'organisation/voen': '1403676913', 'recipients/courier/voen': '1403677611' }),
  ).toEqual(['organisation/voen', 'recipients/courier/voen']);
});
