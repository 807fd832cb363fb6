import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { Draft } from './draft.ts';
import { choiceField } from './field.ts';
import { form, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

/** What stops working when a purpose is withdrawn or objected to, in the words of the declaration (ALQ-6.5c). */
export function whatStops(manifest: Manifest, purpose: string, language: Language): string {
  return (manifest.purposes[purpose]?.ifWithdrawn ?? q.stopsUse)[language];
}

export interface PurposesPage extends PortalView {
  readonly draft: Draft;
  readonly kind: 'withdrawal' | 'objection';
  /** Ids of the purposes the right can be used against. */
  readonly purposes: readonly string[];
}
/** Which consent is withdrawn, or which use is objected to; under each, what stops. */
export function purposesPage(view: PurposesPage): string {
  const { manifest, language: l, kind, draft, purposes, errors } = view;
  const title = (kind === 'withdrawal' ? q.withdrawalTitle : q.objectionTitle)[l];
  const choices = choiceField(
    {
      name: 'purposes',
      legend: title,
      legendHidden: true,
      hint: q.purposesHint[l],
      type: 'checkbox',
      error: errors?.['purposes'],
      chosen: draft.purposes ?? [],
      choices: purposes.map((id) => ({
        value: id,
        label: manifest.purposes[id]?.name[l] ?? id,
        more: html`<small><b>${q.stops[l]}</b> ${whatStops(manifest, id, l)}</small>`,
      })),
    },
    l,
  );
  const body = html`<h1>${title}</h1>
    !${form(view, '/details', choices, q.go[l])}`;
  return questionPage({ ...view, path: '/details', back: '', title, body });
}
