import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';

const yes = { az: 'bəli', en: 'yes', ru: 'да' };
const no = { az: 'xeyr', en: 'no', ru: 'нет' };
/** As databases write an instant: `2026-05-07 13:24:18.127+00`, `2026-05-07T13:24:18.127Z`. */
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)$/;

function momentWords(value: string, language: Language): string | undefined {
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

/** A value of a store as people read it: instants as day and hour in Baku, yes and no, a dash for nothing. */
export function cellWords(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  const text = String(value);
  return momentWords(text, language) ?? text;
}
