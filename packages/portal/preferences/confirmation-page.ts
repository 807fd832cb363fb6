import { html } from 'ghtml';
import { capital } from '@amanat/domain/statements/phrase.ts';
import { inLanguage } from '../page.ts';
import { type LinkView, plainPage, receiptLink } from './link-pages.ts';
import { p } from './preference-texts.ts';

export interface ConfirmationPage extends LinkView {
  readonly token: string;
  /** What was agreed to with the form: the words it showed, box by box. */
  readonly agreed: readonly { readonly label: string; readonly why: string }[];
  /** Addresses of the page of all consents and of the receipt; given once confirmed. */
  readonly preferences?: string;
  readonly receipt?: string | undefined;
  /** Whether any of it was taken back after it was confirmed. */
  readonly takenBack?: boolean;
}
const pathOf = ({ token }: ConfirmationPage) => `/preferences/confirmation?t=${token}`;

function agreedList({ agreed, language }: ConfirmationPage): string {
  const items = agreed.map(
    ({ label, why }) =>
      html`<li>
        <h2>${label}</h2>
        <p>${capital(why, language)}</p>
      </li>`,
  );
  return html`<ul class="cards preferences">
    !${items.join('')}
  </ul>`;
}

/** What the link in the mail opens: the words once more, and one button. Opening it confirms nothing. */
export function confirmationPage(view: ConfirmationPage): string {
  const { manifest, language: l } = view;
  const body = html`<h1>${p.confirmTitle[l]}</h1>
    <p class="lead">${p.confirmLead[l]}</p>
    !${agreedList(view)}
    <form method="post" action="${inLanguage(`/${manifest.organisation.id}${pathOf(view)}`, l)}">
      <button class="go">${p.confirmGo[l]}</button>
    </form>`;
  return plainPage(view, pathOf(view), p.confirmTitle[l], body);
}

export function confirmedPage(view: ConfirmationPage): string {
  const { language: l, preferences, receipt, takenBack } = view;
  const [title, text] = takenBack
    ? [p.confirmedOnceTitle, p.confirmedOnceText]
    : [p.confirmedTitle, p.confirmedText];
  const body = html`<div class="panel">
      <h1>${title[l]}</h1>
      <p>${text[l]}</p>
    </div>
    !${agreedList(view)}!${receiptLink(receipt, l)}!${preferences ? html`<p><a href="${preferences}">${p.seeAll[l]}</a></p>` : ''}`;
  return plainPage(view, pathOf(view), title[l], body);
}
