import { expect, test } from 'vitest';
import { mixedAlphabets } from './mixed-alphabets.ts';
import { found } from './rule-fixture.ts';

test('a Cyrillic letter in a Latin word is found, wherever it stands', () => {
  expect(found(mixedAlphabets)).toEqual([]);
  expect(found(mixedAlphabets, { 'channels/email/address': 'info@ex\u0430mple.az' })).toEqual([
    'channels/email/address',
  ]);
  expect(found(mixedAlphabets, { 'organisation/intro/az': 'Bu siyas\u04d9t' })).toEqual([
    'organisation/intro/az',
  ]);
});
test('words of either alphabet beside each other are no slip', () => {
  expect(found(mixedAlphabets, { 'organisation/intro/ru': 'Файлы cookie и IP-адрес' })).toEqual([]);
});
