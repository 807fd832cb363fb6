import { quotedIn } from '../statements/phrase.ts';
import type { Language } from './words.ts';

/** What the element of a form says by itself. */
export interface FormStatus {
  readonly wait: string;
  readonly failed: string;
  /** The address that a consent confirmed by mail is for is not written yet. */
  readonly address: string;
  /** Said of a link. */
  readonly newWindow: string;
}
/** Words of a form beside those of its purposes. */
export interface FormWords {
  /** The sentence of a form: what is asked for, why each purpose can be refused, how to take it back. */
  readonly text: (organisation: string, collected: string) => string;
  readonly agree: (purpose: string) => string;
  readonly oldEnough: (years: number) => string;
  readonly terms: (name: string) => string;
  /** Told under a form some of whose consents are confirmed by mail. */
  readonly byMail: string;
  readonly status: FormStatus;
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
    text: (organisation, collected) =>
      `${organisation} bu formada bunları soruşur: ${collected}. Hər məqsədə ayrıca razılıq verirsiniz; razılığı istənilən vaxt, verdiyiniz qədər asan geri götürə bilərsiniz.`,
    agree: (purpose) => `Razıyam: ${purpose}`,
    oldEnough: (years) => `${years} yaşım tamam olub`,
    terms: (name) => `${quotedIn(name, 'az')} ilə tanış oldum və qəbul edirəm`,
    byMail:
      'Göndərəndən sonra ünvanınıza məktub gələcək: razılıq oradakı keçidi təsdiqləyəndə qüvvəyə minir.',
    status: {
      wait: 'Seçiminiz yazılır…',
      failed: 'Seçiminizi yazmaq alınmadı. Bir azdan yenidən cəhd edin.',
      address: 'E-poçt ünvanınızı yazın: razılıq ona aid olacaq.',
      newWindow: 'yeni pəncərədə açılır',
    },
  },
  en: {
    text: (organisation, collected) =>
      `${organisation} asks for the following in this form: ${collected}. You agree to each purpose separately, and can withdraw at any time as easily as you agreed.`,
    agree: (purpose) => `I agree: ${purpose}`,
    oldEnough: (years) => `I am ${years} or older`,
    terms: (name) => `I have read and accept “${name}”`,
    byMail: 'A mail follows to your address: the consent counts once you confirm the link in it.',
    status: {
      wait: 'Recording your choice…',
      failed: 'Your choice could not be recorded. Please try again shortly.',
      address: 'Enter your e-mail address: the consent will be for it.',
      newWindow: 'opens in a new window',
    },
  },
  ru: {
    text: (organisation, collected) =>
      `${organisation} запрашивает в этой форме: ${collected}. На каждую цель вы соглашаетесь отдельно и можете отозвать согласие в любое время так же просто, как дали его.`,
    agree: (purpose) => `Даю согласие: ${purpose}`,
    oldEnough: (years) => `Мне исполнилось ${years} ${russianForms[russianYears.select(years)] ?? 'лет'}`,
    terms: (name) => `Документ ${quotedIn(name, 'ru')} мне известен, и я его принимаю`,
    byMail:
      'После отправки на ваш адрес придёт письмо: согласие начнёт действовать, когда вы подтвердите ссылку из него.',
    status: {
      wait: 'Записываем ваш выбор…',
      failed: 'Не удалось записать ваш выбор. Попробуйте ещё раз чуть позже.',
      address: 'Укажите адрес эл. почты: согласие будет относиться к нему.',
      newWindow: 'откроется в новом окне',
    },
  },
};
