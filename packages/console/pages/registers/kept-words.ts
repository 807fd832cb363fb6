import type { Language } from '@amanat/domain/time/format-date.ts';
import { formatPeriod } from '@amanat/domain/time/format-term.ts';
import { keyed } from '../../words/keyed.ts';

interface KeptTexts {
  readonly keeps: Readonly<Record<string, string>>;
  readonly keep: (after: string, period: string) => string;
}
/** A term of the register in words: `P1Y order.delivered` is «sifariş çatdırılandan sonra 1 il». */
export function keptWords(
  retention: string,
  language: Language,
  t: KeptTexts,
  afters: Readonly<Record<string, string>>,
): string {
  const [keep = '', after] = retention.split(' ');
  const period = formatPeriod(keep)?.[language].replaceAll(/(\d) /g, '$1\u00A0');
  if (!period) return keyed(t.keeps, keep);
  return after ? t.keep(keyed(afters, after), period) : period;
}
