import { expect, test } from 'vitest';
import { moment, momentUntil } from './moment.ts';

test('a moment is told as day and hour in Baku, and as the end of a term in the case of its language', () => {
  const late = '2026-11-22T21:05:59.000Z';
  expect(moment(late, 'az')).toBe('23 noyabr 2026-cı\u00a0il, 01:05');
  expect(momentUntil(late, 'az')).toBe('23 noyabr 2026-cı\u00a0ilədək, 01:05');
  for (const language of ['en', 'ru'] as const)
    expect(momentUntil(late, language)).toBe(moment(late, language));
});
