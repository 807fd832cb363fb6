import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { textField } from '../requests/field.ts';
import { q } from '../requests/question-texts.ts';
import { p } from './preference-texts.ts';

export interface LinkView {
  readonly manifest: Manifest;
  readonly language: Language;
}

/** A plain page of one matter, in the organisation's own look. */
export function plainPage(
  { manifest, language }: LinkView,
  path: string,
  title: string,
  body: string,
): string {
  return page({
    organisation: manifest.organisation,
    language,
    title,
    path: `/${manifest.organisation.id}${path}`,
    section: 'none',
    narrow: true,
    plain: true,
    body,
  });
}

/** Asks for the address a link is sent to; told first why, when one was opened that is too old. */
export function askLinkPage(
  view: LinkView & { readonly old: boolean; readonly error?: string | undefined; readonly email?: string },
): string {
  const { manifest, language: l, old, error, email } = view;
  const title = (old ? p.oldTitle : p.askTitle)[l];
  const action = inLanguage(`/${manifest.organisation.id}/preferences/link`, l);
  const field = textField(
    {
      name: 'email',
      label: p.email[l],
      type: 'email',
      autocomplete: 'email',
      inputmode: 'email',
      value: email,
      error,
    },
    l,
  );
  const body = html`<h1>${title}</h1>
    <p class="lead">${p.askLead[l]}</p>
    <form method="post" action="${action}" novalidate>
      !${field}<button class="go">${p.send[l]}</button>
    </form>`;
  return plainPage(view, '/preferences', error ? `${q.error[l]} ${title}` : title, body);
}

/** The same for every address, so that nobody learns from it who is known here. */
export function linkSentPage(view: LinkView): string {
  const { language: l } = view;
  const body = html`<div class="panel">
    <h1>${p.sentTitle[l]}</h1>
    <p>${p.sentText[l]}</p>
  </div>`;
  return plainPage(view, '/preferences', p.sentTitle[l], body);
}
