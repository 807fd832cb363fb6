import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { errorTexts } from './follow-texts.ts';
import { q } from './question-texts.ts';

export interface ErrorPage {
  readonly organisation: Manifest['organisation'];
  readonly language: Language;
  /** HTTP status. */
  readonly status: number;
  /** `AMANAT-<AREA>-<nnn>`: what to name when asking for help. */
  readonly code: string;
}
const known = [400, 403, 404, 410, 422, 429, 500] as const;

/** An error for people: what happened and what to do, without the words of machines. */
export function errorPage({ organisation, language: l, status, code }: ErrorPage): string {
  const nearest = known.find((each) => each === status) ?? (status >= 500 ? 500 : 400);
  const { title, text } = errorTexts[nearest];
  const start = inLanguage(`/${organisation.id}/requests`, l);
  const body = html`<h1>${title[l]}</h1>
    <p class="lead">${text[l]}</p>
    <p class="row"><a class="go" href="${start}">${errorTexts.start[l]}</a></p>
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
