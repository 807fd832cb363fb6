import { html } from 'ghtml';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { formatTerm } from '@amanat/domain/time/format-term.ts';
import type { Term } from '@amanat/domain/time/term.ts';

/** The last day for an answer, and the term it comes from. */
export interface Due {
  readonly day: string;
  readonly term: Term;
}
/** «Bu gün göndərsəniz, 2 dekabr 2026-cı ilədək cavab alacaqsınız (7 iş günü).» Empty when nothing sets a term. */
export function dueNote(due: Due | null, language: Language): string {
  if (!due) return '';
  const term = formatTerm(due.term)[language];
  const words = {
    az: () => html`Bu gün göndərsəniz, <b>${formatAzDate(due.day, 'until')}</b> cavab alacaqsınız (${term}).`,
    en: () => html`Sent today, it is answered by <b>${formatDate(due.day, 'en')}</b> (${term}).`,
    ru: () =>
      html`Если отправить сегодня, ответ придёт не позднее <b>${formatDate(due.day, 'ru')}</b> (${term}).`,
  };
  return `<p class="note">${words[language]()}</p>`;
}
