/** A calendar day `YYYY-MM-DD`, without zone or time. Days compare as strings: `a < b` is earlier. */
export type LocalDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a day in the Gregorian calendar (Howard Hinnant, «days_from_civil»). */
export function civilToDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day as one number, `yyyymmdd`, of days since 1970-01-01 («civil_from_days»). */
export function daysToCivil(days: number): number {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10000 + month * 100 + day;
}

/** How many days a month has; months are 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Writes a day. The month is 1 to 12. */
export function localDate(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1-12) and day of a date. Throws RangeError when it is no date. */
export function partsOf(date: LocalDate): readonly [year: number, month: number, day: number] {
  const match = shape.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError('Not a calendar day in the form YYYY-MM-DD.');
  return [year, month, day];
}

/** Whether the text is a day that exists: `2026-02-30` is none. */
export function isLocalDate(text: string): boolean {
  try {
    partsOf(text);
    return true;
  } catch {
    return false;
  }
}

/** Days since 1970-01-01. */
export function dayNumber(date: LocalDate): number {
  return civilToDays(...partsOf(date));
}

/** The day that lies so many days after 1970-01-01. */
export function fromDayNumber(days: number): LocalDate {
  const packed = daysToCivil(days);
  return localDate(Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Months later, on the same day of the month, else on its last day (31 January + 1 month: 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return localDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
