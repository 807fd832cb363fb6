import type { Category } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { isLocalDate } from '@amanat/domain/time/local-date.ts';

const yes = { az: 'bəli', en: 'yes', ru: 'да' };
const no = { az: 'xeyr', en: 'no', ru: 'нет' };
/** As databases write an instant: `2026-05-07 13:24:18.127+00`, `2026-05-07T13:24:18.127Z`; UTC when no zone is said. */
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
/** A decimal as databases write it. */
const decimal = /^-?\d{1,15}\.(\d{1,6})$/;
/** Kinds whose decimals are amounts; in texts of people «2.0» may be anything. */
const amounts: readonly Category['kind'][] = ['order', 'payment', 'contract', 'tax'];

function momentWords(value: string, language: Language): string | undefined {
  if (isLocalDate(value)) return formatDate(value, language);
  const [, day, time, seconds = ':00', zone = 'Z'] = instant.exec(value) ?? [];
  if (!day) return undefined;
  const at = new Date(`${day}T${time}${seconds}${zone.length === 3 ? `${zone}:00` : zone}`);
  if (Number.isNaN(at.getTime())) return undefined;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Baku',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${formatDate(bakuDateOf(at.toISOString()), language)}, ${clock}`;
}

/** A decimal with the language's own signs and as many digits after the sign as it has: «1.234,50», “1,234.50”, «1 234,50». */
function decimalWords(text: string, language: Language): string | undefined {
  const digits = decimal.exec(text)?.[1]?.length;
  if (digits === undefined) return undefined;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(text));
}

/**
 * A value of a store as people read it: dates in words, instants as day and hour in Baku, amounts with the
 * language's own decimal sign, yes and no, a dash for nothing. `kind` is of the column's category, null for dates.
 */
export function cellWords(value: unknown, kind: Category['kind'] | null, language: Language): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  const text = String(value);
  const isAmount = typeof value === 'number' || (kind !== null && amounts.includes(kind));
  return momentWords(text, language) ?? (isAmount ? decimalWords(text, language) : undefined) ?? text;
}
