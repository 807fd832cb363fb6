import type { Language } from './words.ts';

/** What stands in place of a film or a map that waits for a choice. `{provider}` is who shows it. */
export interface FrameWords {
  readonly text: string;
  readonly once: string;
}
export const frameWords: Readonly<Record<Language, FrameWords>> = {
  az: {
    text: 'Bu məzmunu {provider} göstərir. Açsanız, o, IP ünvanınızı və bu səhifədə olduğunuzu görəcək, cookie də qoya bilər.',
    once: 'Bir dəfə göstər',
  },
  en: {
    text: 'This content comes from {provider}. If you open it, they see your IP address and that you are on this page, and may set cookies.',
    once: 'Show once',
  },
  ru: {
    text: 'Это содержимое показывает {provider}. Если открыть его, там увидят ваш IP-адрес и то, что вы на этой странице, и смогут поставить cookie.',
    once: 'Показать один раз',
  },
};
