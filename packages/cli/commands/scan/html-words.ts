import type { Severity } from '@amanat/domain/manifest/finding.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { russianForm } from '@amanat/domain/time/format-term.ts';

/** What the page of the report says besides the findings. */
export interface HtmlWords {
  readonly title: (site: string) => string;
  readonly against: (organisation: string, version: number | null) => string;
  readonly counts: (n: Readonly<Record<Severity, number>>) => string;
  readonly pages: string;
  readonly findings: string;
  readonly none: string;
  readonly seen: string;
  readonly pictures: string;
  readonly picture: (phase: string) => string;
  readonly why: string;
  readonly fix: string;
  readonly promises: string;
  readonly thirdParty: string;
  readonly columns: {
    readonly kind: string;
    readonly name: string;
    readonly host: string;
    readonly lifetime: string;
    readonly flags: string;
    readonly by: string;
    readonly times: string;
  };
}
const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const htmlWords: Readonly<Record<Language, HtmlWords>> = {
  az: {
    title: (site) => `Saytın yoxlanması: ${site}`,
    against: (organisation, version) =>
      `${organisation} bəyannaməsi ilə tutuşdurulub${version === null ? '' : `, redaksiya ${version}`}`,
    counts: ({ error, warning, note }) => `${error} pozuntu, ${warning} ziddiyyət, ${note} qeyd`,
    pages: 'Baxılan səhifələr',
    findings: 'Tapılanlar',
    none: 'Uyğunsuzluq tapılmadı.',
    seen: 'Görünənlər',
    pictures: 'Saytın görünüşü',
    picture: (phase) => `Saytın ilk səhifəsi. ${phase}`,
    why: 'Niyə',
    fix: 'Necə düzəltmək olar',
    promises: 'Aid olduğu vədlər',
    thirdParty: 'başqa sayt',
    columns: {
      kind: 'Növ',
      name: 'Ad',
      host: 'Sayt',
      lifetime: 'Ömür',
      flags: 'Əlamətlər',
      by: 'Qoyan və ya göndərən',
      times: 'Say',
    },
  },
  en: {
    title: (site) => `Scan of ${site}`,
    against: (organisation, version) =>
      `held against ${organisation}${version === null ? '' : `, version ${version}`}`,
    counts: ({ error, warning, note }) =>
      `${error} ${error === 1 ? 'breach' : 'breaches'}, ${many(warning, 'contradiction')}, ${many(note, 'note')}`,
    pages: 'Pages visited',
    findings: 'Findings',
    none: 'None.',
    seen: 'Seen',
    pictures: 'Pictures',
    picture: (phase) => `The first page. ${phase}`,
    why: 'Why',
    fix: 'Fix',
    promises: 'Promises',
    thirdParty: 'third party',
    columns: {
      kind: 'Kind',
      name: 'Name',
      host: 'Host',
      lifetime: 'Lifetime',
      flags: 'Flags',
      by: 'Set or sent by',
      times: 'Times',
    },
  },
  ru: {
    title: (site) => `Проверка сайта: ${site}`,
    against: (organisation, version) =>
      `сверено с декларацией ${organisation}${version === null ? '' : `, редакция ${version}`}`,
    counts: ({ error, warning, note }) =>
      [
        `${error} ${russianForm(error, ['нарушение', 'нарушения', 'нарушений'])}`,
        `${warning} ${russianForm(warning, ['противоречие', 'противоречия', 'противоречий'])}`,
        `${note} ${russianForm(note, ['заметка', 'заметки', 'заметок'])}`,
      ].join(', '),
    pages: 'Просмотренные страницы',
    findings: 'Найдено',
    none: 'Расхождений не найдено.',
    seen: 'Замечено',
    pictures: 'Как выглядит сайт',
    picture: (phase) => `Первая страница сайта. ${phase}`,
    why: 'Почему',
    fix: 'Как исправить',
    promises: 'Обещания',
    thirdParty: 'другой сайт',
    columns: {
      kind: 'Вид',
      name: 'Имя',
      host: 'Сайт',
      lifetime: 'Срок',
      flags: 'Признаки',
      by: 'Кто ставит или отправляет',
      times: 'Раз',
    },
  },
};
