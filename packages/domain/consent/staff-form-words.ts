import type { Language } from './words.ts';

export type StaffMedium = 'paper' | 'phone';
/** Whether a consent is asked for, or one that stands is taken back. */
export type StaffAct = 'ask' | 'withdraw';

/** What a paper or a script says around the purposes. */
export interface StaffFormWords {
  readonly intro: Readonly<Record<StaffAct, Readonly<Record<StaffMedium, (organisation: string) => string>>>>;
  readonly how: Readonly<Record<StaffAct, Readonly<Record<StaffMedium, string>>>>;
  readonly back: Readonly<Record<StaffAct, string>>;
}

export const staffFormWords: Readonly<Record<Language, StaffFormWords>> = {
  az: {
    intro: {
      ask: {
        paper: (organisation) =>
          `${organisation} məlumatlarınızdan aşağıdakı məqsədlərlə istifadə etmək üçün razılığınızı istəyir.`,
        phone: (organisation) =>
          `${organisation} adından danışırıq. Məlumatlarınızdan istifadə üçün razılığınızı soruşmaq istəyirik.`,
      },
      withdraw: {
        paper: (organisation) => `${organisation} təşkilatına verdiyim razılığı geri götürürəm.`,
        phone: (organisation) =>
          `${organisation} adından danışırıq. Verdiyiniz razılığı geri götürdüyünüzü qeyd edirik.`,
      },
    },
    how: {
      ask: {
        paper:
          'Hər məqsədi ayrıca cavablandırın: «bəli» və ya «xeyr» xanasını işarələyin. Heç birinə razı olmağa borclu deyilsiniz.',
        phone:
          'Hər məqsədi ayrıca soruşacağıq, siz «bəli» və ya «xeyr» deyin. Heç birinə razı olmağa borclu deyilsiniz.',
      },
      withdraw: {
        paper: 'Geri götürdüyüm razılıqlar:',
        phone: 'Geri götürdüyünüz razılıqlar:',
      },
    },
    back: {
      ask: 'Razılığı istənilən vaxt, verdiyiniz qədər asan geri götürə bilərsiniz: zəng edin, yazın və ya razılıqlar səhifəmizdə dəyişin. Geri götürməyiniz əvvəl görülmüş işi qanunsuz etmir.',
      withdraw: 'Bu dərhal qüvvəyə minir. Geri götürmək əvvəl görülmüş işi qanunsuz etmir.',
    },
  },
  en: {
    intro: {
      ask: {
        paper: (organisation) => `${organisation} asks for your consent to use your data for these purposes.`,
        phone: (organisation) =>
          `We are calling for ${organisation}. We would like to ask for your consent to use your data.`,
      },
      withdraw: {
        paper: (organisation) => `I withdraw the consent I gave to ${organisation}.`,
        phone: (organisation) =>
          `We are speaking for ${organisation}. We are noting that you withdraw the consent you gave.`,
      },
    },
    how: {
      ask: {
        paper: 'Answer each purpose on its own: tick “yes” or “no”. You do not have to agree to any of them.',
        phone:
          'We ask about each purpose on its own; say “yes” or “no”. You do not have to agree to any of them.',
      },
      withdraw: { paper: 'The consents I withdraw:', phone: 'The consents you withdraw:' },
    },
    back: {
      ask: 'You can withdraw at any time, as easily as you agreed: call, write, or change it on our page of preferences. Withdrawing does not make unlawful what was done before.',
      withdraw: 'It takes effect at once. Withdrawing does not make unlawful what was done before.',
    },
  },
  ru: {
    intro: {
      ask: {
        paper: (organisation) =>
          `${organisation} просит вашего согласия на использование ваших данных для следующих целей.`,
        phone: (organisation) =>
          `Мы звоним от имени ${organisation}. Хотим попросить вашего согласия на использование ваших данных.`,
      },
      withdraw: {
        paper: (organisation) => `Отзываю согласие, данное организации ${organisation}.`,
        phone: (organisation) =>
          `Мы говорим от имени ${organisation}. Записываем, что вы отзываете данное согласие.`,
      },
    },
    how: {
      ask: {
        paper:
          'Ответьте на каждую цель отдельно: отметьте «да» или «нет». Соглашаться ни с одной из них вы не обязаны.',
        phone:
          'О каждой цели спросим отдельно, ответьте «да» или «нет». Соглашаться ни с одной из них вы не обязаны.',
      },
      withdraw: { paper: 'Какие согласия отзываю:', phone: 'Какие согласия вы отзываете:' },
    },
    back: {
      ask: 'Отозвать согласие можно в любое время и так же легко, как дать: позвоните, напишите или откройте нашу страницу согласий. Отзыв не делает незаконным то, что было сделано раньше.',
      withdraw: 'Это действует сразу. Отзыв не делает незаконным то, что было сделано раньше.',
    },
  },
};
