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
export type Language = keyof typeof words;

/** The language of the element: its own, that of what it stands in, else Azerbaijani. */
export function languageOf(element: Element): Language {
  const said = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
  return said === 'en' || said === 'ru' ? said : 'az';
}
