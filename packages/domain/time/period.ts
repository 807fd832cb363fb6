import { addDays, addMonths, type LocalDate } from './local-date.ts';

/** An ISO 8601 duration in whole years, months, weeks and days, as months and days. */
export interface Period {
  readonly months: number;
  readonly days: number;
}
const shape = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Reads `P1Y`, `P13M`, `P2W`, `P1Y6M10D`; undefined when it is none. */
export function parsePeriod(text: string): Period | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0));
  return { months: years! * 12 + months!, days: weeks! * 7 + days! };
}

/** The last day of a period that starts on `from`: months first (clamped), then days. */
export function addPeriod(from: LocalDate, period: Period): LocalDate {
  return addDays(addMonths(from, period.months), period.days);
}
