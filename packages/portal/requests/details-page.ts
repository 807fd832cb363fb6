import { html } from 'ghtml';
import { type Localized, nameIn } from '@amanat/domain/schema/schema.ts';
import { inside, joined } from '@amanat/domain/statements/phrase.ts';
import { periodOf } from '../policy/tables.ts';
import type { Draft, PortalKind } from './draft.ts';
import { textArea, textField } from './field.ts';
import { keptOnErasure } from './kept-on-erasure.ts';
import { form, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

export interface DetailsPage extends PortalView {
  readonly draft: Draft;
}
type TextKind = Extract<PortalKind, 'access' | 'portability' | 'restriction' | 'question'>;
const asks: Readonly<Record<TextKind, { title: Localized; note?: Localized }>> = {
  access: { title: q.accessText, note: q.accessNote },
  portability: { title: q.portabilityText, note: q.portabilityNote },
  restriction: { title: q.restrictionText, note: q.restrictionNote },
  question: { title: q.questionText },
};

/** A page that asks for words; optional but for a question. */
export function textPage(view: DetailsPage & { readonly kind: TextKind }): string {
  const { language: l, kind, draft, errors } = view;
  const { title, note } = asks[kind];
  const area = textArea(
    {
      name: 'text',
      label: (kind === 'question' ? q.questionLabel : q.yourWords)[l],
      hint: `${q.textHint[l]} ${q.textLimit[l]}`,
      value: draft.text,
      error: errors?.['text'],
      optional: kind !== 'question',
    },
    l,
  );
  const body = html`<h1>${title[l]}</h1>
    !${note ? html`<p class="lead">${note[l]}</p>` : ''}!${form(view, '/details', area, q.go[l])}`;
  return questionPage({ ...view, path: '/details', back: '', title: title[l], body });
}

function keptList(view: PortalView): string {
  const { manifest, language: l } = view;
  const kept = keptOnErasure(manifest);
  if (kept.length === 0) return html`<p>${q.erasureNothing[l]}</p>`;
  const items = kept.map(({ purpose, categories }) => {
    const names = categories.flatMap((id) => manifest.categories[id]?.name ?? []);
    const row = joined(names.map((name, i) => (i === 0 ? name : inside(name))))[l];
    const law = purpose.law ?? purpose.retention?.law;
    // Nobody's data is kept for a case that there is not.
    const condition = purpose.retention?.after === 'case.closed' ? `, ${q.keptCase[l]}` : '';
    return html`<li>
      <h3>${row}</h3>
      <p>${q.keptFor[l]} <b>${purpose.name[l]}</b>!${law ? html` (${nameIn(law)[l]})` : ''}</p>
      <p>${q.keptLong[l]} <b>${periodOf(purpose, l)}</b>${condition}</p>
    </li>`;
  });
  return html`<h2>${q.erasureKept[l]}</h2>
    <ul class="cards">
      !${items.join('')}
    </ul>
    <p class="hint">${q.erasureOnly[l]}</p>`;
}
/** Before an erasure is sent: what goes, what stays and on which ground (ICT-11). */
export function erasurePage(view: DetailsPage): string {
  const { language: l, draft, errors } = view;
  const area = textArea(
    {
      name: 'text',
      label: q.erasureText[l],
      hint: `${q.textHint[l]} ${q.textLimit[l]}`,
      value: draft.text,
      error: errors?.['text'],
      optional: true,
    },
    l,
  );
  const body = html`<h1>${q.erasureTitle[l]}</h1>
    <p class="lead">${q.erasureLead[l]}</p>
    !${keptList(view)}
    <p class="notice warn">${q.forever[l]}</p>
    !${form(view, '/details', area, q.go[l])}`;
  return questionPage({ ...view, path: '/details', back: '', title: q.erasureTitle[l], body });
}

/** A guardian's report: the child's address, and what has happened. */
export function guardianPage(view: DetailsPage): string {
  const { language: l, draft, errors } = view;
  const fields =
    textField(
      {
        name: 'about',
        label: q.about[l],
        type: 'email',
        inputmode: 'email',
        value: draft.about,
        error: errors?.['about'],
      },
      l,
    ) +
    textArea(
      {
        name: 'text',
        label: q.guardianText[l],
        hint: `${q.textHint[l]} ${q.textLimit[l]}`,
        value: draft.text,
        error: errors?.['text'],
        optional: true,
      },
      l,
    );
  const body = html`<h1>${q.guardianTitle[l]}</h1>
    <p class="lead">${q.guardianLead[l]}</p>
    !${form(view, '/details', fields, q.go[l])}`;
  return questionPage({ ...view, path: '/details', back: '', title: q.guardianTitle[l], body });
}
