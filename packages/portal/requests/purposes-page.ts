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

const notWithdrawn = {
  az: 'Bunlar sizinlə bağlanan müqaviləyə əsaslanır, ona görə razılıq kimi geri götürülmür: onlarsız müqavilə icra oluna bilməz. Müqavilə bitəndə bu istifadə də bitir.',
  en: 'These rest on the contract with you and are not withdrawn like a consent: without them the contract cannot be performed. The use ends when the contract does.',
  ru: 'Это основано на договоре с вами и не отзывается, как согласие: без этого договор нельзя исполнить. Использование прекращается вместе с договором.',
};
/** Why what rests on a contract is not among the choices (FOC-08, ALQ-4.4); empty when nothing does. */
function onContract(manifest: Manifest, language: Language): string {
  const names = Object.values(manifest.purposes).flatMap((purpose) =>
    purpose.basis === 'contract' ? [purpose.name[language]] : [],
  );
  if (names.length === 0) return '';
  return html`<aside class="notice">
    <p>${notWithdrawn[language]}</p>
    <ul>
      !${names.map((name) => html`<li>${name}</li>`).join('')}
    </ul>
  </aside>`;
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
    !${form(view, '/details', choices, q.go[l])}!${kind === 'withdrawal' ? onContract(manifest, l) : ''}`;
  return questionPage({ ...view, path: '/details', back: '', title, body });
}
