import { html } from 'ghtml';
import { inLanguage } from '../page.ts';
import { donePage, type LinkView, plainPage, receiptLink } from './link-pages.ts';
import { p } from './preference-texts.ts';

export interface UnsubscribePage extends LinkView {
  readonly token: string;
  /** Names of the purposes the mail was sent for. */
  readonly purposes: readonly string[];
}
const pathOf = ({ token }: UnsubscribePage) => `/unsubscribe?t=${token}`;

function purposeList({ purposes }: UnsubscribePage): string {
  return html`<ul>
    !${purposes.map((name) => html`<li>${name}</li>`).join('')}
  </ul>`;
}

/** What the link in a mail opens: nothing ends by looking, so that mail scanners that open links end nothing. */
export function unsubscribePage(view: UnsubscribePage): string {
  const { manifest, language: l } = view;
  const body = html`<h1>${p.unsubTitle[l]}</h1>
    <p class="lead">${p.unsubLead[l]}</p>
    !${purposeList(view)}
    <form method="post" action="${inLanguage(`/${manifest.organisation.id}${pathOf(view)}`, l)}">
      <input type="hidden" name="from" value="page" /><button class="go">${p.unsubGo[l]}</button>
    </form>`;
  return plainPage(view, pathOf(view), p.unsubTitle[l], body);
}

export interface UnsubscribedPage extends UnsubscribePage {
  /** The page's path with what was done, where the click led to it. */
  readonly path?: string;
  /** Addresses for whoever has just clicked: all choices, and the receipt of this one where it is a consent's. */
  readonly own?: { readonly preferences: string; readonly receipt: string | undefined };
}
/** That nothing is sent any more: after the click, and for whoever opens the link once it was clicked. */
export function unsubscribedPage(view: UnsubscribedPage): string {
  const { manifest, language: l, own } = view;
  const body = html`<div class="panel">
      <h1>${p.unsubDone[l]}</h1>
      <p>${p.unsubDoneText[l]}</p>
    </div>
    !${purposeList(view)}
    !${
      own
        ? html`!${receiptLink(own.receipt, l)}
            <p><a href="${own.preferences}">${p.unsubBack[l]}</a></p>`
        : ''
    }`;
  const path = view.path ?? `/${manifest.organisation.id}${pathOf(view)}`;
  return donePage({ ...view, path }, p.unsubDone[l], body);
}
