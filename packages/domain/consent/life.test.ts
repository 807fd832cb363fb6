import { expect, test } from 'vitest';
import { life } from './life.ts';
import { bannerWords } from './words.ts';

test.each([
  ['P13M', '13 ay', '13 months', '13 месяцев'],
  ['P1Y6M', '1 il 6 ay', '1 year 6 months', '1 год 6 месяцев'],
  ['PT30M', '30 dəqiqə', '30 minutes', '30 минут'],
  ['P1DT1H', '1 gün 1 saat', '1 day 1 hour', '1 день 1 час'],
  ['PT22S', '22 saniyə', '22 seconds', '22 секунды'],
  ['PT0S', 'brauzer bağlananadək', 'until the browser closes', 'до закрытия браузера'],
  ['session', 'brauzer bağlananadək', 'until the browser closes', 'до закрытия браузера'],
])('%s is told as it is, also when it is shorter than a day', (lifetime, az, en, ru) => {
  expect((['az', 'en', 'ru'] as const).map((language) => life(lifetime, bannerWords[language]))).toEqual([
    az,
    en,
    ru,
  ]);
});
