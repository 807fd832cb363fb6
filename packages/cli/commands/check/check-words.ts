import type { Severity } from '@amanat/domain/manifest/finding.ts';

export const checkLanguages = ['az', 'en', 'ru'] as const;
export type CheckLanguage = (typeof checkLanguages)[number];

/** What stands around the findings, in one language. */
export interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly why: string;
  readonly fix: string;
  readonly promises: string;
  /** Before why and fix where a code is explained. */
  readonly explained: Readonly<Record<'promises' | 'found' | 'why' | 'fix', string>>;
  manifests(n: number): string;
  counts(errors: number, warnings: number, notes: number): string;
  /** Before a place that `--fix` put right, that it would put right, and that it left as it was. */
  readonly mended: string;
  readonly toMend: string;
  readonly notMended: string;
  wouldBring(code: string, where: string, message: string): string;
  /** After the counts: places that were mended, that a dry run would mend, that `--fix` mends. */
  mendedCount(n: number): string;
  toMendCount(n: number): string;
  mendable(n: number): string;
}
const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
export const checkWords: Readonly<Record<CheckLanguage, CheckWords>> = {
  az: {
    severity: { error: 'səhv', warning: 'ziddiyyət', note: 'qeyd' },
    why: 'səbəb',
    fix: 'düzəliş',
    promises: 'vədlər',
    explained: { promises: 'Vədlər', found: 'Nə tapılır', why: 'Səbəb', fix: 'Necə düzəltmək olar' },
    manifests: (n) => `${n} bəyannamə`,
    counts: (errors, warnings, notes) => `${errors} səhv, ${warnings} ziddiyyət, ${notes} qeyd`,
    mended: 'düzəldildi',
    toMend: 'düzəldiləcək',
    notMended: 'düzəldilmədi',
    wouldBring: (code, where, message) => `onda bu yaranardı: ${code} (${where}): ${message}`,
    mendedCount: (n) => `düzəldilən yer: ${n}`,
    toMendCount: (n) => `düzəldiləcək yer: ${n}; heç nə yazılmadı`,
    mendable: (n) => `--fix ilə düzələn yer: ${n}`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    why: 'why',
    fix: 'fix',
    promises: 'promises',
    explained: { promises: 'Promises', found: 'What is found', why: 'Why', fix: 'How to mend it' },
    manifests: (n) => many(n, 'manifest'),
    counts: (errors, warnings, notes) =>
      [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].join(', '),
    mended: 'mended',
    toMend: 'to mend',
    notMended: 'not mended',
    wouldBring: (code, where, message) => `it would bring ${code} (${where}): ${message}`,
    mendedCount: (n) => `${many(n, 'place')} mended`,
    toMendCount: (n) => `${many(n, 'place')} to mend; nothing was written`,
    mendable: (n) => `--fix mends ${many(n, 'place')}`,
  },
  ru: {
    severity: { error: 'ошибка', warning: 'противоречие', note: 'заметка' },
    why: 'почему',
    fix: 'как исправить',
    promises: 'обещания',
    explained: { promises: 'Обещания', found: 'Что находится', why: 'Почему', fix: 'Как исправить' },
    manifests: (n) => `деклараций: ${n}`,
    counts: (errors, warnings, notes) => `ошибок ${errors}, противоречий ${warnings}, заметок ${notes}`,
    mended: 'исправлено',
    toMend: 'будет исправлено',
    notMended: 'не исправлено',
    wouldBring: (code, where, message) => `тогда появилось бы ${code} (${where}): ${message}`,
    mendedCount: (n) => `исправлено мест: ${n}`,
    toMendCount: (n) => `будет исправлено мест: ${n}; ничего не записано`,
    mendable: (n) => `--fix исправит мест: ${n}`,
  },
};
