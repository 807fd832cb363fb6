import { html } from 'ghtml';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import { capital } from '@amanat/domain/statements/phrase.ts';
import { inLanguage } from '../page.ts';
import { choiceField, type FieldErrors, textField } from '../requests/field.ts';
import { errorSummary } from '../requests/question-page.ts';
import { q } from '../requests/question-texts.ts';
import { donePage, type DoneView, type LinkView, plainPage, receiptLink } from './link-pages.ts';
import { p } from './preference-texts.ts';

export interface FormPage extends LinkView {
  readonly wording: FormWording;
  /** Hash of the words shown, and the version they are of: sent back with the form. */
  readonly hash: string;
  readonly errors?: FieldErrors | undefined;
  readonly email?: string;
  readonly chosen?: readonly string[];
  readonly confirmed?: readonly string[];
  /** Makes a second sending of the same page known. */
  readonly key: string;
}
const pathOf = ({ wording }: Pick<FormPage, 'wording'>) => `/forms/${wording.form}`;

/** A declared form as a page of ours: complete without JavaScript, nothing ticked beforehand. */
export function formPage(view: FormPage): string {
  const { manifest, language: l, wording, errors, hash, key } = view;
  const address = textField(
    {
      name: 'email',
      label: p.email[l],
      type: 'email',
      autocomplete: 'email',
      inputmode: 'email',
      value: view.email,
      error: errors?.['email'],
    },
    l,
  );
  const boxes = choiceField(
    {
      name: 'purposes',
      legend: wording.title,
      legendHidden: true,
      type: 'checkbox',
      error: errors?.['purposes'],
      chosen: view.chosen ?? [],
      choices: wording.purposes.map(({ id, label, why }) => ({ value: id, label, hint: capital(why, l) })),
    },
    l,
  );
  const body = html`!${errorSummary(errors, l)}
    <h1>${wording.title}</h1>
    <p class="lead">${wording.text}</p>
    <form method="post" action="${inLanguage(`/${manifest.organisation.id}${pathOf(view)}`, l)}" novalidate>
      !${address}!${boxes}!${required(view)}
      <input type="hidden" name="hash" value="${hash}" /><input
        type="hidden"
        name="version"
        value="${String(wording.version)}"
      /><input type="hidden" name="key" value="${key}" />
      !${wording.byMail ? html`<p class="hint">${wording.byMail}</p>` : ''}
      <button class="go">${p.formSend[l]}</button>
    </form>
    <p class="note">
      <a href="${inLanguage(`/${manifest.organisation.id}/privacy`, l)}">${wording.privacy}</a>
    </p>`;
  return plainPage(view, pathOf(view), errors ? `${q.error[l]} ${wording.title}` : wording.title, body);
}

/** Age and terms: apart from every consent, each a box of its own. */
function required({ wording, errors, confirmed = [], language: l }: FormPage): string {
  return (wording.required ?? [])
    .map(({ id, label, href }) => {
      const box = choiceField(
        {
          name: id,
          legend: label,
          legendHidden: true,
          type: 'checkbox',
          error: errors?.[id],
          chosen: confirmed.includes(id) ? ['yes'] : [],
          choices: [{ value: 'yes', label }],
        },
        l,
      );
      return href
        ? html`!${box}
            <p class="hint"><a href="${href}">${href}</a></p>`
        : box;
    })
    .join('');
}

export interface FormDonePage extends DoneView {
  /** True while the mail's link is awaited. */
  readonly waits: boolean;
  readonly receipt: string | undefined;
}
/** The form was taken; what waits for the mail is said. */
export function formDonePage(view: FormDonePage): string {
  const { language: l, waits, receipt } = view;
  const title = (waits ? p.sentTitle : p.formDone)[l];
  const body = html`<div class="panel">
      <h1>${title}</h1>
      <p>${(waits ? p.formMail : p.formSaved)[l]}</p>
    </div>
    !${receiptLink(receipt, l)}
    <p><a href="${inLanguage(`/${view.manifest.organisation.id}/preferences`, l)}">${p.seeAll[l]}</a></p>`;
  return donePage(view, title, body);
}
