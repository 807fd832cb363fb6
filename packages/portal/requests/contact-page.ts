import { html } from 'ghtml';
import { identifiedKinds } from '@amanat/domain/requests/kinds.ts';
import { type Draft, stepBefore } from './draft.ts';
import { textField } from './field.ts';
import { form, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

/** Where code and answer go. */
export function contactPage(view: PortalView & { readonly draft: Draft }): string {
  const { language: l, draft, errors } = view;
  const byCode = identifiedKinds.includes(draft.kind);
  const fields =
    textField(
      {
        name: 'email',
        label: q.email[l],
        hint: (byCode ? q.emailHint : q.emailAnswerHint)[l],
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
        value: draft.email,
        error: errors?.['email'],
      },
      l,
    ) +
    textField(
      {
        name: 'name',
        label: q.name[l],
        hint: q.nameHint[l],
        autocomplete: 'name',
        value: draft.name,
        error: errors?.['name'],
        longest: 200,
        optional: true,
      },
      l,
    );
  const back = stepBefore(draft.kind, 'contact') ?? '';
  const body = html`<h1>${q.contactTitle[l]}</h1>
    !${form(view, '/contact', fields, q.go[l])}`;
  return questionPage({ ...view, path: '/contact', back: `/${back}`, title: q.contactTitle[l], body });
}
