import { html } from 'ghtml';
import { inLanguage } from '../page.ts';
import { type LinkView, plainPage } from './link-pages.ts';
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
      <input type="hidden" name="List-Unsubscribe" value="One-Click" /><button class="go">
        ${p.unsubGo[l]}
      </button>
    </form>`;
  return plainPage(view, pathOf(view), p.unsubTitle[l], body);
}

/** The answer to the click, for people and for mail programs alike. */
export function unsubscribedPage(view: UnsubscribePage & { readonly preferences: string }): string {
  const { language: l, preferences } = view;
  const body = html`<div class="panel">
      <h1>${p.unsubDone[l]}</h1>
      <p>${p.unsubDoneText[l]}</p>
    </div>
    !${purposeList(view)}
    <p><a href="${preferences}">${p.unsubBack[l]}</a></p>`;
  return plainPage(view, pathOf(view), p.unsubDone[l], body);
}
