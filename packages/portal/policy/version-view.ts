import type { Change } from '@amanat/domain/manifest/diff.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { StatementTexts } from '@amanat/domain/statements/statement-texts.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { policyWords } from './policy-texts.ts';

/** What a page needs to know about a version. */
export interface VersionView {
  readonly number: number;
  readonly hash: string;
  readonly manifest: Manifest;
  readonly approved: string;
  readonly effectiveAt: string;
  readonly publishedAt: string;
  readonly significant: boolean;
  readonly changes: readonly Change[];
  /** How its statements read when it was published, by id; absent: as this release words them. */
  readonly texts?: StatementTexts;
}

/** «3 fevral 2026-cı ildən», "since 3 February 2026", «с 3 февраля 2026 года». */
export function sinceWords(instant: string, language: Language): string {
  const day = bakuDateOf(instant);
  if (language === 'az') return formatAzDate(day, 'from');
  return language === 'en' ? `since ${formatDate(day, 'en')}` : `с ${formatDate(day, 'ru')}`;
}
/** The day of an instant in Baku, in words. */
export function dayWords(instant: string, language: Language): string {
  return formatDate(bakuDateOf(instant), language);
}

/**
 * When a version takes effect, as label and day: it will, it is in force, or it did.
 * @param inForce number of the version in force; undefined before the first.
 */
export function effectWords(
  { number, effectiveAt }: Pick<VersionView, 'number' | 'effectiveAt'>,
  inForce: number | undefined,
  language: Language,
): readonly [label: string, day: string] {
  if (number === inForce) return [policyWords.effective[language], sinceWords(effectiveAt, language)];
  const label = number > (inForce ?? 0) ? policyWords.takesEffect : policyWords.tookEffect;
  return [label[language], dayWords(effectiveAt, language)];
}
