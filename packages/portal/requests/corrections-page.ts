import { html } from 'ghtml';
import type { Correctable, Draft } from './draft.ts';
import { longestValue } from './draft.ts';
import { choiceField, textField } from './field.ts';
import { form, portalAddress, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

export interface CorrectionsPage extends PortalView {
  readonly draft: Draft;
  readonly correctable: readonly Correctable[];
}
/** Which data is wrong. */
export function correctionsPage(view: CorrectionsPage): string {
  const { language: l, draft, correctable, errors } = view;
  const choices = choiceField(
    {
      name: 'fields',
      legend: q.fieldsTitle[l],
      legendHidden: true,
      hint: q.fieldsHint[l],
      type: 'checkbox',
      error: errors?.['fields'],
      chosen: draft.fields ?? [],
      choices: correctable.map(({ id, label }) => ({ value: id, label })),
    },
    l,
  );
  const other = inQuestion(view);
  const body = html`<h1>${q.fieldsTitle[l]}</h1>
    !${form(view, '/details', choices, q.go[l])}
    <p class="note"><a href="${other}">${q.fieldsOther[l]}</a></p>`;
  return questionPage({ ...view, path: '/details', back: '', title: q.fieldsTitle[l], body });
}
function inQuestion(view: PortalView): string {
  return portalAddress(view, '?kind=question');
}

/** The right values, one field for each chosen. */
export function valuesPage(view: CorrectionsPage): string {
  const { language: l, draft, correctable, errors } = view;
  const chosen = correctable.filter(({ id }) => draft.fields?.includes(id));
  const fields = chosen
    .map(({ id, label }) =>
      textField(
        { name: id, label, value: draft.values?.[id], error: errors?.[id], longest: longestValue },
        l,
      ),
    )
    .join('');
  const body = html`<h1>${q.valuesTitle[l]}</h1>
    <p class="lead">${q.valuesLead[l]}</p>
    !${form(view, '/values', fields, q.go[l])}`;
  const fieldNames = Object.fromEntries(chosen.map(({ id, label }) => [id, label]));
  return questionPage({
    ...view,
    path: '/values',
    back: '/details',
    title: q.valuesTitle[l],
    body,
    fieldNames,
  });
}
