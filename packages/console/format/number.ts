import type { Language } from '@amanat/domain/time/format-date.ts';

const nbsp = '\u00A0';

/** «18 402», "18,402", «18 402»: groups of three from five digits on, as each language writes them. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const least = language === 'en' ? 4 : 5;
  const grouped =
    whole.length < least ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : nbsp);
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? `${language === 'en' ? '.' : ','}${fraction}` : ''}`;
}

/** «1,4 MB»: one decimal above ten units of the smaller size. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === 'ru' ? ['Б', 'КБ', 'МБ', 'ГБ'] : ['B', 'KB', 'MB', 'GB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  const rounded = unit === 0 ? value : Math.round(value * 10) / 10;
  return `${formatNumber(rounded, language)}${nbsp}${units[unit]}`;
}

/** «45 %», the rest of the division given as a whole number. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((part / whole) * 100)}${nbsp}%`;
}
