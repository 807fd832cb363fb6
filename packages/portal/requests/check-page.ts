import { html } from 'ghtml';
import { identifiedKinds, takesEffectAtOnce } from '@amanat/domain/requests/kinds.ts';
import type { Correctable, Draft } from './draft.ts';
import { type Due, dueNote } from './due-note.ts';
import { kindTexts } from './kind-texts.ts';
import { whatStops } from './purposes-page.ts';
import { form, portalAddress, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

export interface CheckPage extends PortalView {
  readonly draft: Draft;
  readonly correctable: readonly Correctable[];
  readonly due: Due | null;
}
interface Row {
  readonly label: string;
  /** Lines of the answer. */
  readonly lines: readonly string[];
  readonly change: string;
}

function rowsOf({ manifest, language: l, draft, correctable }: CheckPage): readonly Row[] {
  const row = (label: string, lines: readonly (string | undefined)[], change: string): Row[] => {
    const given = lines.filter((line) => line !== undefined && line !== '') as string[];
    return given.length > 0 ? [{ label, lines: given, change }] : [];
  };
  const texts = kindTexts[draft.kind];
  return [
    ...row(q.asked[l], [texts.label[l]], ''),
    ...correctable
      .filter(({ id }) => draft.fields?.includes(id))
      .flatMap(({ id, label }) => row(label, [draft.values?.[id]], '/values')),
    ...row(
      texts.noun[l],
      (draft.purposes ?? []).map((id) => manifest.purposes[id]?.name[l]),
      '/details',
    ),
    ...row(q.about[l], [draft.about], '/details'),
    ...row((draft.kind === 'question' ? q.questionLabel : q.yourWords)[l], [draft.text], '/details'),
    ...row(q.email[l], [draft.email], '/contact'),
    ...row(q.name[l], [draft.name], '/contact'),
  ];
}
function answers(view: CheckPage): string {
  const { language: l } = view;
  const rows = rowsOf(view).map(
    ({ label, lines, change }) =>
      html`<div>
        <dt>${label}</dt>
        <dd>!${lines.map((line) => html`<span>${line}</span>`).join('')}</dd>
        <dd class="change">
          <a href="${portalAddress(view, change)}">${q.change[l]}<span class="sr">: ${label}</span></a>
        </dd>
      </div>`,
  );
  return html`<dl class="answers">!${rows.join('')}</dl>`;
}
/** Before confirming, what stops is told once more (ALQ-6.5c). */
function stops({ manifest, language: l, draft }: CheckPage): string {
  if (!draft.purposes?.length) return '';
  const items = draft.purposes.map(
    (id) => html`<li><b>${manifest.purposes[id]?.name[l] ?? id}.</b> ${whatStops(manifest, id, l)}</li>`,
  );
  return html`<div class="notice warn">
    <h2>${q.stopsHeading[l]}</h2>
    <ul>
      !${items.join('')}
    </ul>
  </div>`;
}

/** Everything that will be sent, with a way to change each answer. */
export function checkPage(view: CheckPage): string {
  const { language: l, draft, due } = view;
  const byCode = identifiedKinds.includes(draft.kind);
  const forever = draft.kind === 'erasure' ? html`<p class="notice warn">${q.forever[l]}</p>` : '';
  const when = takesEffectAtOnce(draft.kind) ? html`<p class="note">${q.atOnce[l]}</p>` : dueNote(due, l);
  const note = byCode ? html`<p>${q.sendNote[l]}</p>` : '';
  const body = html`<h1>${q.checkTitle[l]}</h1>
    !${answers(view)}!${stops(view)}!${forever}!${form(view, '/check', `${note}`, q.send[l])}!${when}`;
  return questionPage({ ...view, path: '/check', back: '/contact', title: q.checkTitle[l], body });
}
