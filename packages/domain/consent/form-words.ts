import type { Language } from './words.ts';

/** Words of a form beside those of its purposes. */
export interface FormWords {
  readonly oldEnough: (years: number) => string;
  readonly terms: (name: string) => string;
  /** Told under a form some of whose consents are confirmed by mail. */
  readonly byMail: string;
}
const russianYears = new Intl.PluralRules('ru');
const russianForms: Readonly<Record<string, string>> = {
  one: 'год',
  few: 'года',
  many: 'лет',
  other: 'года',
};

export const formWords: Readonly<Record<Language, FormWords>> = {
  az: {
    oldEnough: (years) => `${years} yaşım tamam olub`,
    terms: (name) => `«${name}» ilə tanış oldum və qəbul edirəm`,
    byMail:
      'Göndərəndən sonra ünvanınıza məktub gələcək: razılıq oradakı keçidi təsdiqləyəndə qüvvəyə minir.',
  },
  en: {
    oldEnough: (years) => `I am ${years} or older`,
    terms: (name) => `I have read and accept “${name}”`,
    byMail: 'A mail follows to your address: the consent counts once you confirm the link in it.',
  },
  ru: {
    oldEnough: (years) => `Мне исполнилось ${years} ${russianForms[russianYears.select(years)] ?? 'лет'}`,
    terms: (name) => `С документом «${name}» ознакомлен(а) и принимаю его`,
    byMail:
      'После отправки на ваш адрес придёт письмо: согласие начнёт действовать, когда вы подтвердите ссылку из него.',
  },
};
