import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate, formatNumericDate, type Language } from '@amanat/domain/time/format-date.ts';
import { partsOf, weekday } from '@amanat/domain/time/local-date.ts';

const bakuOffset = 4 * 3_600_000;

/** «22 noyabr 2026-cı il» of an instant, as the day was in Baku. */
export function dayOf(instant: string, language: Language): string {
  return formatDate(bakuDateOf(instant), language);
}
/** «22.11.2026», for columns. */
export function shortDay(instantOrDay: string): string {
  return formatNumericDate(instantOrDay.length === 10 ? instantOrDay : bakuDateOf(instantOrDay));
}
/** «09:40», Baku, 24 hours. */
export function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + bakuOffset).toISOString().slice(11, 16);
}
/** The instant of a day and hour in Baku as a browser's field gives it («2026-11-22T09:40»); undefined for none. */
export function instantOfBaku(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return undefined;
  return new Date(Date.parse(`${local.slice(0, 16)}:00.000Z`) - bakuOffset).toISOString();
}
/** «22.11.2026 09:40». */
export function shortInstant(instant: string): string {
  return `${shortDay(instant)} ${timeOf(instant)}`;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  az: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
};
export const weekdayInitials: Readonly<Record<Language, readonly string[]>> = {
  az: ['B.e', 'Ç.a', 'Ç', 'C.a', 'C', 'Ş', 'B'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};
/** The name of the weekday, as it stands inside a sentence. */
export function weekdayName(day: string, language: Language): string {
  return weekdays[language][weekday(day) - 1] ?? '';
}
/**
 * A day, or a day with an hour, as a browser's field gives it: «25 noyabr 2026-cı il, çərşənbə», «…, 09:40». Undefined for
 * none, and while the year is being typed.
 */
export function dayInWords(local: string, language: Language): string | undefined {
  const [, day, hour] = /^([1-9]\d{3}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(local) ?? [];
  if (day === undefined) return undefined;
  const words = [formatDate(day, language), weekdayName(day, language), ...(hour ? [hour] : [])];
  return words.join(', ');
}
/** The months that days lie in: «noyabr 2026», «noyabr – dekabr 2026», «dekabr 2026 – yanvar 2027». */
export function monthSpan(days: readonly string[], language: Language): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [[year, month], [lastYear, lastMonth]] = [partsOf(first), partsOf(last)];
  const end = `${months[language][lastMonth - 1]} ${lastYear}`;
  if (year === lastYear && month === lastMonth) return end;
  return `${months[language][month - 1]}${year === lastYear ? '' : ` ${year}`} – ${end}`;
}
/** First letter as the language writes it: «İyun», not «Iyun». */
export function capital(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
