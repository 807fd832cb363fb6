import type { Language } from '@amanat/domain/time/format-date.ts';
import { formatNumber } from './number.ts';
import { shortDay, shortInstant } from './time.ts';

/** A reference of an entry for a column: days and instants as in Baku, numbers as written, long hashes shortened. */
export function refValue(value: string | number, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) return shortInstant(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value);
  return value.length > 22 ? `${value.slice(0, 10)}…` : value;
}
