import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { neutralPage } from '../neutral-page.ts';
import { inLanguage, page } from '../page.ts';
import { errorWords } from './error-words.ts';
import { errorTexts } from './follow-texts.ts';
import { q } from './question-texts.ts';

export interface ErrorPage {
  readonly organisation: Manifest['organisation'];
  readonly language: Language;
  /** HTTP status. */
  readonly status: number;
  /** `AMANAT-<AREA>-<nnn>`: what to name when asking for help. */
  readonly code: string;
  /** Path of the form that was sent, when the way on is back to it. */
  readonly back?: string;
}
/** An error for people: what happened and what to do, without the words of machines. */
export function errorPage({ organisation, language: l, status, code, back }: ErrorPage): string {
  const { title, text } = errorWords(status, code);
  const start = inLanguage(`/${organisation.id}/requests`, l);
  const again = back
    ? html`<p class="row"><a class="go" href="${inLanguage(back, l)}">${errorTexts.back[l]}</a></p>`
    : html`<p class="row"><a class="go" href="${start}">${errorTexts.start[l]}</a></p>`;
  const body = html`<h1>${title[l]}</h1>
    <p class="lead">${text[l]}</p>
    !${again}
    <p class="hint">${code}</p>`;
  return page({
    organisation,
    language: l,
    title: `${q.error[l]} ${title[l]}`,
    path: `/${organisation.id}/requests`,
    section: 'none',
    narrow: true,
    plain: true,
    body,
  });
}

/** An error at an address that names no organisation: nobody's colours, and the way to the front page. */
export function neutralErrorPage({ language: l, status, code }: Omit<ErrorPage, 'organisation'>): string {
  const { title, text } = errorWords(status, code);
  return neutralPage({
    language: l,
    title: `${q.error[l]} ${title[l]}`,
    body: html`<h1>${title[l]}</h1>
      <p class="lead">${text[l]}</p>
      <p class="row"><a class="go" href="${inLanguage('/', l)}">${errorTexts.home[l]}</a></p>
      <p class="hint">${code}</p>`,
  });
}
