import type { Localized } from '../schema/schema.ts';
import type { Term } from './term.ts';

type RussianForms = readonly [one: string, few: string, many: string];
interface Unit {
  readonly az: string;
  readonly en: string;
  readonly ru: RussianForms;
}
const units = {
  years: { az: 'il', en: 'year', ru: ['год', 'года', 'лет'] },
  months: { az: 'ay', en: 'month', ru: ['месяц', 'месяца', 'месяцев'] },
  weeks: { az: 'həftə', en: 'week', ru: ['неделя', 'недели', 'недель'] },
  days: { az: 'gün', en: 'day', ru: ['день', 'дня', 'дней'] },
  hours: { az: 'saat', en: 'hour', ru: ['час', 'часа', 'часов'] },
  minutes: { az: 'dəqiqə', en: 'minute', ru: ['минута', 'минуты', 'минут'] },
  seconds: { az: 'saniyə', en: 'second', ru: ['секунда', 'секунды', 'секунд'] },
  'working-days': {
    az: 'iş günü',
    en: 'working day',
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  },
  'calendar-days': {
    az: 'təqvim günü',
    en: 'calendar day',
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
  },
} as const satisfies Record<string, Unit>;

/** The Russian form after a number: 1 месяц, 2 месяца, 5 месяцев, 11 месяцев, 21 месяц. */
export function russianForm(value: number, [one, few, many]: RussianForms): string {
  const [last, lastTwo] = [value % 10, value % 100];
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}

/** A number with its unit. In Azerbaijani the noun stays singular: «7 iş günü». */
export function counted(amount: number, unit: keyof typeof units): Localized {
  const words: Unit = units[unit];
  return {
    az: `${amount} ${words.az}`,
    en: `${amount} ${words.en}${amount === 1 ? '' : 's'}`,
    ru: `${amount} ${russianForm(amount, words.ru)}`,
  };
}

/** A term in words: «7 iş günü», "7 working days", «7 рабочих дней». */
export function formatTerm(term: Term): Localized {
  return counted(term.amount, term.unit);
}

function joined(parts: readonly Localized[]): Localized {
  const of = (language: keyof Localized) => parts.map((part) => part[language]).join(' ');
  return { az: of('az'), en: of('en'), ru: of('ru') };
}

const duration =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const inOrder = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/**
 * An ISO duration in words, in the units it was written in: `P13M` is «13 ay», `P1Y6M` «1 il 6 ay», `PT1M` «1 dəqiqə».
 * Undefined when it is no duration.
 */
export function formatPeriod(iso: string): Localized | undefined {
  const parts = duration.exec(iso)?.slice(1);
  if (!parts) return undefined;
  const given = inOrder.flatMap((unit, i) =>
    parts[i] === undefined ? [] : [[Number(parts[i]), unit] as const],
  );
  const told = given.filter(([amount]) => amount > 0);
  return joined((told.length > 0 ? told : given.slice(-1)).map(([amount, unit]) => counted(amount, unit)));
}
