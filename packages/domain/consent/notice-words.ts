import { formatAzDate, formatDate } from '../time/format-date.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What the site says of a changed policy: `coming` before its day, `came` from then on. */
export const noticeWords = {
  az: {
    coming: 'Məxfilik siyasəti dəyişir',
    came: 'Məxfilik siyasəti dəyişdi',
    from: (day: LocalDate) => `Yeni redaksiya ${formatAzDate(day, 'from')} qüvvəyə minir.`,
    since: (day: LocalDate) => `Yeni redaksiya ${formatAzDate(day, 'from')} qüvvədədir.`,
    more: (n: number) => `və daha ${n} dəyişiklik`,
    difference: 'Nə dəyişib',
    wayOut: 'Razı deyiləm: məlumatlarım silinsin',
    close: 'Bağla',
  },
  en: {
    coming: 'The privacy policy is changing',
    came: 'The privacy policy has changed',
    from: (day: LocalDate) => `The new version takes effect on ${formatDate(day, 'en')}.`,
    since: (day: LocalDate) => `The new version is in force since ${formatDate(day, 'en')}.`,
    more: (n: number) => `and ${n} more`,
    difference: 'What changed',
    wayOut: 'I do not agree: delete my data',
    close: 'Close',
  },
  ru: {
    coming: 'Политика конфиденциальности меняется',
    came: 'Политика конфиденциальности изменилась',
    from: (day: LocalDate) => `Новая редакция вступает в силу ${formatDate(day, 'ru')}.`,
    since: (day: LocalDate) => `Новая редакция действует с ${formatDate(day, 'ru')}.`,
    more: (n: number) => `и ещё изменений: ${n}`,
    difference: 'Что изменилось',
    wayOut: 'Я против: удалите мои данные',
    close: 'Закрыть',
  },
} as const;
