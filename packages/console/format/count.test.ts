import { expect, test } from 'vitest';
import { countAz, countEn, countRu } from './count.ts';

test('what is counted stands in the form its number asks for', () => {
  const rows = (n: number) => countRu(n, 'строка', 'строки', 'строк');
  expect([1, 2, 5, 11, 12, 21, 104, 111, 0].map(rows)).toEqual([
    '1 строка',
    '2 строки',
    '5 строк',
    '11 строк',
    '12 строк',
    '21 строка',
    '104 строки',
    '111 строк',
    '0 строк',
  ]);
  expect([countEn(1, 'act'), countEn(2, 'act'), countEn(2, 'entry', 'entries')]).toEqual([
    '1 act',
    '2 acts',
    '2 entries',
  ]);
  expect(countAz(1, 'akt')).toBe('1 akt');
});
