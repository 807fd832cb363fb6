import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Baku', hour: '2-digit', minute: '2-digit' });

/** «22 noyabr 2026-cı il, 14:05»: the day and the time in Baku, 24 hours. */
export function moment(instant: string, language: Language): string {
  return `${formatDate(bakuDateOf(instant), language)}, ${clock.format(new Date(instant))}`;
}

/** The same as the end of a term: «22 noyabr 2027-ci ilədək, 14:05»; English and Russian say «until» before it. */
export function momentUntil(instant: string, language: Language): string {
  if (language !== 'az') return moment(instant, language);
  return `${formatAzDate(bakuDateOf(instant), 'until')}, ${clock.format(new Date(instant))}`;
}
