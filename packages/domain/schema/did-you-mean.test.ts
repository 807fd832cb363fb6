import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, fold } from './did-you-mean.ts';

test('Azerbaijani letters fold as people type them', () => {
  expect(fold('RAZILIĞIN')).toBe('raziligin');
  expect(fold('İmtina')).toBe('imtina');
  expect(fold('Əmanət')).toBe('emanet');
  expect(fold('ǝmanәt')).toBe('emanet');
});
test('a swap of neighbours counts once', () => {
  expect(editDistance('bais', 'basi')).toBe(1);
  expect(editDistance('retention', 'retenton')).toBe(1);
});
test('a far word suggests nothing', () => {
  expect(didYouMean('xyz', ['purposes', 'categories'])).toBeUndefined();
  expect(didYouMean('purpose', ['purposes', 'categories'])).toBe('purposes');
});
test('the distance is symmetric and zero for equal words only', () => {
  assert(
    property(string(), string(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
