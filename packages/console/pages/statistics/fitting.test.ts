import { expect, test } from 'vitest';
import { fitting } from './fitting.ts';

test('a name beside a bar keeps its words, and an endless one is cut', () => {
  expect(fitting('Xidmətlərin təkmilləşdirilməsi')).toBe('Xidmətlərin təkmilləşdirilməsi');
  expect(fitting('endirimler.smartmarket.az')).toBe('endirimler.smartm…');
});
