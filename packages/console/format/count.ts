import { russianForm } from '@amanat/domain/time/format-term.ts';
import { formatNumber } from './number.ts';

/** «15 sətir»: after a number Azerbaijani has one form. */
export function countAz(n: number, word: string): string {
  return `${formatNumber(n, 'az')} ${word}`;
}
/** “1 row”, “15 rows”. */
export function countEn(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n, 'en')} ${n === 1 ? one : many}`;
}
/** «1 строка», «2 строки», «5 строк». */
export function countRu(n: number, one: string, few: string, many: string): string {
  return `${formatNumber(n, 'ru')} ${russianForm(n, [one, few, many])}`;
}
