import type { Language } from '@amanat/domain/time/format-date.ts';

interface ShellTexts {
  readonly skip: string;
  readonly language: string;
  readonly pages: string;
  readonly more: string;
  readonly privacy: string;
  readonly cookies: string;
  readonly versions: string;
  readonly requests: string;
  readonly contact: string;
  readonly status: string;
  readonly consents: string;
  readonly verify: string;
  readonly guarded: string;
  readonly feed: string;
}
/** Words around every page. */
export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  az: {
    skip: 'Əsas mətnə keç',
    language: 'Dil',
    pages: 'Bölmələr',
    more: 'Digər səhifələr',
    privacy: 'Məxfilik siyasəti',
    cookies: 'Cookie siyasəti',
    versions: 'Redaksiyalar',
    requests: 'Məlumatlarım',
    contact: 'Sual və müraciət',
    status: 'Müraciətimin vəziyyəti',
    consents: 'Razılıqlarım',
    verify: 'Sübutu yoxlayın',
    guarded: 'Məlumatlar Əmanət ilə qorunur',
    feed: 'Siyasətin redaksiyaları',
  },
  en: {
    skip: 'Skip to the text',
    language: 'Language',
    pages: 'Pages',
    more: 'More pages',
    privacy: 'Privacy policy',
    cookies: 'Cookie policy',
    versions: 'Versions',
    requests: 'My data',
    contact: 'Questions and requests',
    status: 'Status of my request',
    consents: 'My consents',
    verify: 'Verify a proof',
    guarded: 'Data is guarded with Əmanət',
    feed: 'Versions of the policy',
  },
  ru: {
    skip: 'К тексту',
    language: 'Язык',
    pages: 'Разделы',
    more: 'Другие страницы',
    privacy: 'Политика конфиденциальности',
    cookies: 'Политика cookie',
    versions: 'Редакции',
    requests: 'Мои данные',
    contact: 'Вопросы и обращения',
    status: 'Состояние моего обращения',
    consents: 'Мои согласия',
    verify: 'Проверить доказательство',
    guarded: 'Данные под защитой Əmanət',
    feed: 'Редакции политики',
  },
};
