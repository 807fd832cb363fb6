import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { type FieldErrors, textField } from '../requests/field.ts';
import { errorSummary } from '../requests/question-page.ts';
import { q } from '../requests/question-texts.ts';
import { p } from './preference-texts.ts';

export interface LinkView {
  readonly manifest: Manifest;
  readonly language: Language;
}

/**
 * A plain page of one matter, in the organisation's own look.
 * @param path below the organisation, without the language.
 */
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

export interface AskLinkPage extends LinkView {
  /** What was the matter with the link that was opened; absent when none was. */
  readonly link?: 'old' | 'broken';
  readonly errors?: FieldErrors | undefined;
  readonly email?: string | undefined;
}
/** Asks for the address a link is sent to; told first why, when one was opened that does not open. */
export function askLinkPage(view: AskLinkPage): string {
  const { manifest, language: l, link, errors, email } = view;
  const title = { old: p.oldTitle, broken: p.brokenTitle, none: p.askTitle }[link ?? 'none'][l];
  const action = inLanguage(`/${manifest.organisation.id}/preferences/link`, l);
  const field = textField(
    {
      name: 'email',
      label: p.email[l],
      type: 'email',
      autocomplete: 'email',
      inputmode: 'email',
      value: email,
      error: errors?.['email'],
    },
    l,
  );
  const body = html`!${errorSummary(errors, l)}
    <h1>${title}</h1>
    <p class="lead">${p.askLead[l]}</p>
    <form method="post" action="${action}" novalidate>
      !${field}<button class="go">${p.send[l]}</button>
    </form>`;
  return plainPage(view, '/preferences', errors ? `${q.error[l]} ${title}` : title, body);
}

/** A page that tells what was done. */
export interface DoneView extends LinkView {
  /** The page's whole path with what was done, without the language: so it is told in the others too. */
  readonly path: string;
}
/** A page of one matter that was done. */
export function donePage({ path, ...view }: DoneView, title: string, body: string): string {
  return plainPage(view, path.slice(`/${view.manifest.organisation.id}`.length), title, body);
}

/** The link to the receipt of what was done; empty where there is none. */
export function receiptLink(receipt: string | undefined, language: Language): string {
  return receipt ? html`<p><a href="${receipt}">${p.receiptKeep[language]}</a></p>` : '';
}

/** The same for every address, so that nobody learns from it who is known here. */
export function linkSentPage(view: DoneView): string {
  const { language: l } = view;
  const body = html`<div class="panel">
    <h1>${p.sentTitle[l]}</h1>
    <p>${p.sentText[l]}</p>
  </div>`;
  return donePage(view, p.sentTitle[l], body);
}
