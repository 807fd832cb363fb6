import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { complaintAside } from './complaint-aside.ts';
import type { PortalKind } from './draft.ts';
import { type Due, dueNote } from './due-note.ts';
import { choiceField } from './field.ts';
import { guardianFirst, kindTexts } from './kind-texts.ts';
import { form, type PortalView, questionPage } from './question-page.ts';
import { q } from './question-texts.ts';

export interface KindPage extends PortalView {
  readonly kinds: readonly PortalKind[];
  readonly chosen?: PortalKind | undefined;
  /** When an answer would be due if sent today. */
  readonly due: Due | null;
}
/** Mailboxes of the organisation: who cannot use the form writes there. */
function mailboxes(manifest: Manifest): readonly string[] {
  const boxes = Object.values(manifest.channels).filter(({ kind, address }) => kind === 'email' && address);
  return [...new Set(boxes.flatMap(({ address }) => address ?? []))];
}

/** The first page: what the person wants to do with their data. */
export function kindPage(view: KindPage): string {
  const { manifest, language: l, kinds, chosen, due, errors } = view;
  const choices = choiceField(
    {
      name: 'kind',
      legend: q.kindLegend[l],
      type: 'radio',
      error: errors?.['kind'],
      chosen: chosen ? [chosen] : [],
      choices: kinds.map((kind) => ({
        value: kind,
        label: kindTexts[kind].label[l],
        hint: (kind === 'guardian-report' && manifest.age?.prioritised
          ? guardianFirst
          : kindTexts[kind].hint)[l],
      })),
    },
    l,
  );
  const mail = mailboxes(manifest)
    .map((address) => html`<a href="mailto:${address}">${address}</a>`)
    .join(', ');
  const body = html`<h1>${q.kindTitle[l]}</h1>
    <p class="lead">${q.kindLead[l]}</p>
    !${form(view, '', choices, q.go[l])}!${dueNote(due, l)}
    !${mail ? html`<p class="note">${q.byMail[l]} !${mail}</p>` : ''}!${complaintAside(manifest, l)}`;
  return questionPage({ ...view, path: '', title: q.kindTitle[l], body });
}
