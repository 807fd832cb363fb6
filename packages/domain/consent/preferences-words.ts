import type { Language } from './words.ts';

/** The words of the choices on the page of preferences; they are stored with each choice made there. */
export interface PreferenceWords {
  readonly text: string;
  readonly agree: string;
  readonly refuse: string;
  readonly data: (categories: string) => string;
  readonly recipients: (names: string) => string;
  readonly nobody: string;
  readonly without: (what: string) => string;
  readonly transferTo: (country: string) => string;
  readonly transferWho: (names: string) => string;
  readonly transferRisk: (country: string) => string;
}

export const preferenceWords: Readonly<Record<Language, PreferenceWords>> = {
  az: {
    text: 'Hər məqsəd ayrıca soruşulur. Razılığı bir düymə ilə verir, bir düymə ilə də geri götürürsünüz; seçim dərhal qüvvəyə minir. Geri götürməyiniz əvvəl görülmüş işi qanunsuz etmir.',
    agree: 'Razıyam',
    refuse: 'Razılığı geri götürürəm',
    data: (categories) => `İstifadə olunan məlumat: ${categories}.`,
    recipients: (names) => `Məlumatı alanlar: ${names}.`,
    nobody: 'Məlumat heç kimə verilmir.',
    without: (what) => `Razılıq olmasa: ${what}`,
    transferTo: (country) => `Məlumatlarımın bu ölkəyə ötürülməsinə yazılı razılıq: ${country}`,
    transferWho: (names) => `Orada məlumatı alanlar: ${names}.`,
    transferRisk: (country) =>
      `Bu ölkədə (${country}) fərdi məlumatların eyni səviyyədə qorunduğu təsdiqlənməyib: hüquqlarınızı orada müdafiə etmək çətin ola bilər.`,
  },
  en: {
    text: 'Each purpose is asked about on its own. Agreeing and withdrawing are one button each and take effect at once. Withdrawing does not make unlawful what was done before.',
    agree: 'I agree',
    refuse: 'I withdraw my consent',
    data: (categories) => `Data used: ${categories}.`,
    recipients: (names) => `Who receives it: ${names}.`,
    nobody: 'It is given to nobody.',
    without: (what) => `Without consent: ${what}`,
    transferTo: (country) => `Written consent to passing my data to: ${country}`,
    transferWho: (names) => `Who receives it there: ${names}.`,
    transferRisk: (country) =>
      `It is not established that personal data is protected equally well in this country (${country}): your rights may be hard to defend there.`,
  },
  ru: {
    text: 'О каждой цели спрашиваем отдельно. Согласиться и отозвать согласие — по одной кнопке, и действует это сразу. Отзыв не делает незаконным то, что было сделано раньше.',
    agree: 'Даю согласие',
    refuse: 'Отзываю согласие',
    data: (categories) => `Какие данные: ${categories}.`,
    recipients: (names) => `Кто их получает: ${names}.`,
    nobody: 'Данные никому не передаются.',
    without: (what) => `Без согласия: ${what}`,
    transferTo: (country) => `Письменное согласие на передачу моих данных в страну: ${country}`,
    transferWho: (names) => `Кто получит их там: ${names}.`,
    transferRisk: (country) =>
      `Не подтверждено, что в этой стране (${country}) персональные данные защищены так же: отстаивать там свои права может быть трудно.`,
  },
};
