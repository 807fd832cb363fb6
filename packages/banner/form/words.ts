/** What the element says by itself; everything else comes from the declaration. */
export const words = {
  az: {
    wait: 'Seçiminiz yazılır…',
    failed: 'Seçiminizi yazmaq alınmadı. Bir azdan yenidən cəhd edin.',
    address: 'E-poçt ünvanınızı yazın: razılıq ona aid olacaq.',
    privacy: 'yeni pəncərədə açılır',
  },
  en: {
    wait: 'Recording your choice…',
    failed: 'Your choice could not be recorded. Please try again shortly.',
    address: 'Enter your e-mail address: the consent will be for it.',
    privacy: 'opens in a new window',
  },
  ru: {
    wait: 'Записываем ваш выбор…',
    failed: 'Не удалось записать ваш выбор. Попробуйте ещё раз чуть позже.',
    address: 'Укажите адрес эл. почты: согласие будет относиться к нему.',
    privacy: 'откроется в новом окне',
  },
} as const;

/** What the element says by itself, in one language. */
export type FormStatus = Readonly<Record<keyof (typeof words)['az'], string>>;
type Shipped = keyof typeof words;
const isShipped = (language: string): language is Shipped => Object.hasOwn(words, language);

/** Its words in the language of the declaration's: its own, or those that came with them. */
export function statusIn(language: string, came: FormStatus | undefined): FormStatus {
  return came ?? words[isShipped(language) ? language : 'az'];
}

/** The language of the element: its own, that of what it stands in, else Azerbaijani. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || 'az';
}
