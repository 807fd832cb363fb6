import { expect, test } from 'vitest';
import { faultWords } from './fault-words.ts';
import { propagationTexts } from './texts.ts';

test('a fault is told in words; what has none is shown as it came', () => {
  const { az, ru } = propagationTexts;
  expect(faultWords('http-503', az)).toBe('Alıcı 503 cavabı verdi');
  expect(faultWords('http-410', ru)).toContain('410');
  expect(faultWords('timeout', ru)).toBe('Получатель не ответил вовремя');
  expect(faultWords('EHOSTUNREACH', az)).toBe('EHOSTUNREACH');
  expect(faultWords(null, az)).toBe('—');
});
