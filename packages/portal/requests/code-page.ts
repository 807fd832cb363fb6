import { html } from 'ghtml';
import { f } from './follow-texts.ts';
import { textField } from './field.ts';
import { form, portalAddress, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

export interface CodePage extends PortalView {
  /** How the person came here: with a request just made, from the status page, by the link of a letter. */
  readonly via: 'new' | 'lookup' | 'link';
  /** The address the person wrote in this browser; only for a request just made. */
  readonly email?: string | undefined;
  /** Who the page is for, sealed for its forms, where the browser carries nothing yet. */
  readonly carried?: string | undefined;
  /** True right after another code was sent. */
  readonly resent?: boolean;
}
function sentTo({ language: l, email, via }: CodePage): string {
  if (via === 'lookup') return html`${f.codeMaybe[l]}`;
  if (via === 'link' || !email) return html`${f.codeOfRequest[l]}`;
  const words = {
    az: () => html`<b>${email}</b> ünvanına kod göndərdik. Kodu yazan kimi müraciətiniz yola düşəcək.`,
    en: () => html`We have sent a code to <b>${email}</b>. Enter it and your request is on its way.`,
    ru: () => html`Мы отправили код на <b>${email}</b>. Введите его, и обращение будет принято.`,
  };
  return words[l]();
}

function carriedField({ carried }: Pick<CodePage, 'carried'>): string {
  return carried ? html`<input type="hidden" name="for" value="${carried}" />` : '';
}

/** Where the one-time code is entered. */
export function codePage(view: CodePage): string {
  const { language: l, errors, via, resent } = view;
  const field = textField(
    {
      name: 'code',
      label: f.codeLabel[l],
      hint: f.codeHint[l],
      look: 'code',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      error: errors?.['code'],
      longest: 20,
    },
    l,
  );
  const again = html`<form method="post" action="${portalAddress(view, '/code/resend')}">
    !${carriedField(view)}<button class="link">${f.resend[l]}</button>
  </form>`;
  const address =
    via === 'new'
      ? html`<p class="note">
          ${f.wrongAddress[l]} <a href="${portalAddress(view, '/contact')}">${f.changeAddress[l]}</a>
        </p>`
      : '';
  const told = resent ? html`<p class="notice" role="status">${f.resent[l]}</p>` : '';
  const body = html`!${told}
    <h1>${f.codeTitle[l]}</h1>
    <p class="lead">!${sentTo(view)}</p>
    !${form(view, '/code', field + carriedField(view), f.confirm[l])}!${again}!${address}`;
  const back = via === 'new' ? '/check' : via === 'lookup' ? '/status' : undefined;
  return questionPage({ ...view, path: '/code', back, title: f.codeTitle[l], body });
}

/** The link of a letter, with no code on its way: one button sends it. */
export function askCodePage(view: PortalView & Pick<CodePage, 'carried'>): string {
  const { language: l } = view;
  const body = html`<h1>${f.askTitle[l]}</h1>
    <p class="lead">${f.askLead[l]}</p>
    !${form(view, '/code/resend', carriedField(view), f.askButton[l])}`;
  return questionPage({ ...view, path: '/status', title: f.askTitle[l], body });
}

/** Finds a request by number and e-mail address. */
export function lookupPage(
  view: PortalView & { readonly number?: string | undefined; readonly email?: string | undefined },
): string {
  const { language: l, errors, number, email } = view;
  const fields =
    textField(
      {
        name: 'number',
        label: f.lookupNumber[l],
        hint: f.lookupNumberHint[l],
        value: number,
        error: errors?.['number'],
        look: 'short',
        longest: 20,
      },
      l,
    ) +
    textField(
      {
        name: 'email',
        label: q.email[l],
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
        value: email,
        error: errors?.['email'],
      },
      l,
    );
  const body = html`<h1>${f.lookupTitle[l]}</h1>
    <p class="lead">${f.lookupLead[l]}</p>
    !${form(view, '/status', fields, q.go[l])}
    <p class="note"><a href="${portalAddress(view, '')}">${f.another[l]}</a></p>`;
  return questionPage({ ...view, path: '/status', title: f.lookupTitle[l], body });
}
