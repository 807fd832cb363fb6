import { defineTexts } from '../../language/texts.ts';

/** What the person asks for, beyond the kind of the request. */
export const askedTexts = defineTexts({
  az: {
    title: 'Nə istənilir',
    purposes: 'Məqsədlər',
    everyPurpose: {
      withdrawal: 'razılıqla edilən bütün işlər',
      objection: 'etiraz edilə bilən bütün məqsədlər',
    },
    until: 'Bloklanmanın son günü',
    lifted: 'götürülənə qədər',
    about: 'Uşağın e-poçt ünvanı',
    words: 'Şəxsin öz sözləri',
  },
  en: {
    title: 'What is asked for',
    purposes: 'Purposes',
    everyPurpose: {
      withdrawal: 'everything done on consent',
      objection: 'every purpose that can be objected to',
    },
    until: 'Restricted until',
    lifted: 'it is lifted',
    about: 'The child’s e-mail address',
    words: 'In the person’s own words',
  },
  ru: {
    title: 'О чём просят',
    purposes: 'Цели',
    everyPurpose: {
      withdrawal: 'всё, что делается по согласию',
      objection: 'все цели, против которых можно возразить',
    },
    until: 'Последний день блокирования',
    lifted: 'до снятия',
    about: 'Адрес электронной почты ребёнка',
    words: 'Словами самого человека',
  },
});
