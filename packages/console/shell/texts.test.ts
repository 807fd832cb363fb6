import { expect, test } from 'vitest';
import { shellTexts } from './texts.ts';

test('an organisation that nobody has told a choice yet is described in words, not by a nought', () => {
  expect(shellTexts.az.scale('1', '0')).toBe('1 sayt/tətbiq · heç kim');
  expect(shellTexts.en.scale('2', '0')).toBe('sites: 2 · nobody');
  expect(shellTexts.ru.scale('1', '0')).toBe('сайтов: 1 · никого');
  expect(shellTexts.az.scale('1', '1.000')).toBe('1 sayt/tətbiq · 1.000 şəxs');
});
