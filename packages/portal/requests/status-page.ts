import { citationIn } from '@amanat/domain/rules/citation-words.ts';
import { html } from 'ghtml';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Pause } from '@amanat/domain/requests/pause.ts';
import { closedPhases, type Phase } from '@amanat/domain/requests/state.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { moment } from '../moment.ts';
import { complaintAside } from './complaint-aside.ts';
import { f, pausedSince, stoodFor } from './follow-texts.ts';
import { kindNoun } from './kind-texts.ts';
import { form, portalAddress, type PortalView, questionPage } from './question-page.ts';
import { type Moments, statusSteps } from './status-steps.ts';

/** A request as the person sees it. Instants are ISO, days `YYYY-MM-DD`. */
export interface RequestView {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly phase: Phase;
  readonly moments: Moments;
  readonly due: string;
  /** Article of the law, or the organisation's own promise. */
  readonly citation: string;
  readonly extended: boolean;
  readonly late: boolean;
  /** While the term stands still: since when, and what is awaited from the person. */
  readonly pause: Pick<Pause, 'from' | 'because'> | null;
  /** Days the term stood still so far, without those of a pause that lasts. */
  readonly daysStill: number;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number | null }[];
  readonly letters: readonly { readonly name: string; readonly sentAt: string }[];
  /** Last day the answer can be fetched. */
  readonly keptUntil: string | null;
  readonly mayTakeBack: boolean;
}
export interface StatusPage extends PortalView {
  readonly request: RequestView;
}
const day = (instant: string, language: Language) => formatDate(bakuDateOf(instant), language);

function steps({ request, language: l }: StatusPage): string {
  const { kind, phase, moments, due } = request;
  const open = !closedPhases.includes(phase);
  const all = statusSteps(kind, phase, moments);
  const items = all.map(({ label, state, at, hint }, i) => {
    const last = i === all.length - 1;
    const when = at
      ? html`<small>${moment(at, l)}</small>`
      : last && open && !request.pause
        ? html`<small>${f.until[l]} ${formatDate(due, l)}</small>`
        : '';
    return html`<li class="${state}" !${state === 'now' ? 'aria-current="step"' : ''}>
      <b>${label[l]}</b>!${hint ? html`<small>${hint[l]}</small>` : ''}!${when}
    </li>`;
  });
  return html`<h2>${f.progress[l]}</h2>
    <ol class="steps">
      !${items.join('')}
    </ol>`;
}

function size(bytes: number, language: Language): string {
  const unit = { az: 'KB', en: 'KB', ru: 'КБ' }[language];
  return `${Math.max(1, Math.round(bytes / 1024))} ${unit}`;
}
/** The letter opens on the page, to be read and printed; the package is saved. */
function answer(view: StatusPage): string {
  const { request, language: l } = view;
  if (request.files.length === 0) return '';
  const links = request.files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => {
      const label = name.endsWith('.zip') ? f.fetchPackage : f.openLetter;
      const look = name.endsWith('.zip') && request.files.length > 1 ? 'quiet' : 'go';
      return html`<a class="${look}" href="${portalAddress(view, `/${request.id}/files/${name}`)}"
        >${label[l]}!${bytes === null ? '' : html` <span class="weight">${size(bytes, l)}</span>`}</a
      >`;
    });
  const zip = request.files.some(({ name }) => name.endsWith('.zip'));
  return html`<section class="answer ${request.phase === 'refused' ? 'no' : ''}">
    <h2>${f.answerHeading[l]}</h2>
    <p class="row">!${links.join('')}</p>
    !${zip ? html`<p class="hint">${f.packageHint[l]}</p>` : ''}
    !${
      request.keptUntil
        ? html`<p class="hint">${f.keptUntil[l]} <b>${formatDate(request.keptUntil, l)}</b></p>`
        : ''
    }
  </section>`;
}

function letterWords(name: string) {
  if (name.startsWith('code:')) return f.letterCode;
  if (name.startsWith('extension:')) return f.letterExtension;
  if (name.startsWith('pause:')) return f.letterPause;
  if (name.startsWith('resumed:')) return f.letterResumed;
  if (name === 'refusal') return f.letterRefusal;
  if (name === 'lifted') return f.letterLifted;
  return name === 'answer' ? f.letterAnswer : f.letterAcknowledgement;
}
function letters({ request, language: l }: StatusPage): string {
  if (request.letters.length === 0) return '';
  const rows = request.letters.map(
    ({ name, sentAt }) =>
      html`<div>
        <dt>${letterWords(name)[l]}</dt>
        <dd>${moment(sentAt, l)}</dd>
      </div>`,
  );
  return html`<h2>${f.lettersHeading[l]}</h2>
    <dl class="answers">!${rows.join('')}</dl>`;
}
function term({ request, language: l }: StatusPage): string {
  const { phase, due, citation, extended, late, moments, pause, daysStill } = request;
  if (pause) {
    const awaited = pause.because === 'identity' ? f.pausedIdentity : f.pausedScope;
    return html`<div class="notice">
      <p><b>${pausedSince(bakuDateOf(pause.from))[l]}</b></p>
      <p>${awaited[l]}</p>
    </div>`;
  }
  const open = !closedPhases.includes(phase);
  const law = citation.startsWith('terms.')
    ? ''
    : html` <span class="soft law">(${citationIn(citation, l)})</span>`;
  const parts = [
    open
      ? html`<p class="due">${f.dueBy[l]}: <b>${formatDate(due, l)}</b>!${law}</p>`
      : moments.closed
        ? html`<p class="due">${f.closedOn[l]}: <b>${day(moments.closed, l)}</b></p>`
        : '',
    daysStill > 0 ? html`<p class="hint">${stoodFor(daysStill)[l]}</p>` : '',
    extended ? html`<p class="hint">${f.extended[l]}</p>` : '',
    open && late ? html`<p class="notice bad">${f.late[l]}</p>` : '',
  ];
  return parts.join('');
}

/** How a request goes: steps, term, letters, the answer to fetch, and a way to take it back. */
export function statusPage(view: StatusPage): string {
  const { manifest, language: l, request } = view;
  const takeBack = request.mayTakeBack
    ? html`<p class="noprint">
        <a href="${portalAddress(view, `/${request.id}/take-back`)}">${f.takeBack[l]}</a>
      </p>`
    : '';
  const again = closedPhases.includes(request.phase)
    ? html`<p class="noprint"><a href="${portalAddress(view, '')}">${f.another[l]}</a></p>`
    : '';
  const title = kindNoun(request.kind)[l];
  const body = html`<p class="over">${request.number}</p>
    <h1>${title}</h1>
    !${term(view)}!${answer(view)}!${steps(view)}!${takeBack}!${again}!${letters(view)}!${complaintAside(manifest, l)}`;
  return questionPage({ ...view, path: `/${request.id}`, title: `${title}, ${request.number}`, body });
}

/** Asks once before a request is taken back: a closed request cannot be opened again. */
export function takeBackPage(view: PortalView & { readonly id: string; readonly number: string }): string {
  const { language: l, id, number } = view;
  const path = `/${id}/take-back`;
  const keep = html`<a class="quiet" href="${portalAddress(view, `/${id}`)}">${f.keep[l]}</a>`;
  const body = html`<p class="over">${number}</p>
    <h1>${f.takeBackTitle[l]}</h1>
    <p class="lead">${f.takeBackLead[l]}</p>
    !${form(view, path, '', f.takeBack[l])}
    <p class="row">!${keep}</p>`;
  return questionPage({ ...view, path, back: `/${id}`, title: f.takeBackTitle[l], body });
}
