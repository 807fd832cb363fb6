import { azOrdinal } from './azerbaijani.ts';
import { partsOf, type LocalDate } from './local-date.ts';

export type Language = 'az' | 'en' | 'ru';

const azMonths = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');
const enMonths =
  'January February March April May June July August September October November December'.split(' ');
const ruMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);

/** «il» in the case a sentence needs: plain, on that day, from that day, until that day. */
const azYear = { plain: 'il', on: 'ildə', from: 'ildən', until: 'ilədək', of: 'ilin' } as const;
export type AzCase = keyof typeof azYear;
/** Between the year and its word, which no line may tear apart: U+00A0. */
export const yearSpace = '\u00a0';

/** «22 noyabr 2026-cı il», «20 dekabr 2025-ci ildən». */
export function formatAzDate(date: LocalDate, grammar: AzCase = 'plain'): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${azMonths[month - 1]} ${azOrdinal(year)}${yearSpace}${azYear[grammar]}`;
}

/**
 * The long form: «22 noyabr 2026-cı il», "22 November 2026", «22 ноября 2026 года». Whole words: «г.» at the end of a
 * sentence would be followed by a second stop.
 */
export function formatDate(date: LocalDate, language: Language): string {
  if (language === 'az') return formatAzDate(date);
  const [year, month, day] = partsOf(date);
  return language === 'en'
    ? `${day} ${enMonths[month - 1]} ${year}`
    : `${day} ${ruMonths[month - 1]} ${year}${yearSpace}года`;
}

/** The form in digits, the same in the three languages: 22.11.2026. */
export function formatNumericDate(date: LocalDate): string {
  return date.split('-').toReversed().join('.');
}
