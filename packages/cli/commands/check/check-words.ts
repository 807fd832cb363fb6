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
  readonly explained: { readonly why: string; readonly fix: string };
  manifests(n: number): string;
  counts(errors: number, warnings: number, notes: number): string;
}
const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
export const checkWords: Readonly<Record<CheckLanguage, CheckWords>> = {
  az: {
    severity: { error: 'səhv', warning: 'ziddiyyət', note: 'qeyd' },
    why: 'səbəb',
    fix: 'düzəliş',
    promises: 'vədlər',
    explained: { why: 'Səbəb', fix: 'Necə düzəltmək olar' },
    manifests: (n) => `${n} bəyannamə`,
    counts: (errors, warnings, notes) => `${errors} səhv, ${warnings} ziddiyyət, ${notes} qeyd`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    why: 'why',
    fix: 'fix',
    promises: 'promises',
    explained: { why: 'Why', fix: 'How to mend it' },
    manifests: (n) => many(n, 'manifest'),
    counts: (errors, warnings, notes) =>
      [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].join(', '),
  },
  ru: {
    severity: { error: 'ошибка', warning: 'противоречие', note: 'заметка' },
    why: 'почему',
    fix: 'как исправить',
    promises: 'обещания',
    explained: { why: 'Почему', fix: 'Как исправить' },
    manifests: (n) => `деклараций: ${n}`,
    counts: (errors, warnings, notes) => `ошибок ${errors}, противоречий ${warnings}, заметок ${notes}`,
  },
};
