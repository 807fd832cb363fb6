import type { Localized } from '../../../schema/schema.ts';
import { formatDate } from '../../../time/format-date.ts';

/** A day in words: «22 noyabr 2026-cı il», "22 November 2026", «22 ноября 2026 года». */
export function dateWords(day: string): Localized {
  return { az: formatDate(day, 'az'), en: formatDate(day, 'en'), ru: formatDate(day, 'ru') };
}
