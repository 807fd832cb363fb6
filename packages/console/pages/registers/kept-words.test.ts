import { expect, test } from 'vitest';
import { declarationWords } from '../../words/declaration-words.ts';
import { keptWords } from './kept-words.ts';
import { registersTexts } from './texts.ts';

test('terms of the register are told in the order of each language', () => {
  const told = (retention: string, language: 'az' | 'en' | 'ru') =>
    keptWords(retention, language, registersTexts[language], declarationWords[language].after);
  expect(told('P1Y order.delivered', 'az')).toBe('sifariş çatdırılandan sonra 1\u00A0il');
  expect(told('P24M collected', 'en')).toBe('24\u00A0months after it is collected');
  expect(told('P5Y account.closed', 'ru')).toBe('5\u00A0лет после закрытия учётной записи');
  expect(told('unlimited collected', 'az')).toBe('müddətsiz');
  expect(told('undeclared', 'ru')).toBe('не заявлено');
});
