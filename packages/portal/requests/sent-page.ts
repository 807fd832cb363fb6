import { html } from 'ghtml';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { complaintAside } from './complaint-aside.ts';
import type { PortalKind } from './draft.ts';
import { f } from './follow-texts.ts';
import { portalAddress, type PortalView, questionPage } from './question-page.ts';

/** What the confirmation tells. */
export interface SentPage extends PortalView {
  readonly number: string;
  readonly kind: PortalKind;
  /** Last day for the answer. */
  readonly due: string;
  /** Path of the request's own page, or of the status page when nothing has opened it. */
  readonly link: string;
  /** True when the request went on in an earlier one. */
  readonly merged: boolean;
  /** True when it is fulfilled already. */
  readonly done: boolean;
}
/** The confirmation: number, due date, what happens next (LAL-4.5a). */
export function sentPage(view: SentPage): string {
  const { manifest, language: l, number, kind, due, link, merged, done } = view;
  const title = (done ? f.doneTitle : f.sentTitle)[l];
  const byPeople = kind === 'question' || kind === 'guardian-report';
  const next = done ? f.nextDone : byPeople ? f.nextPeople : f.nextLooking;
  const term = {
    az: () => html`Cavabı ən geci <b>${formatDate(due, 'az')}</b> tarixində alacaqsınız.`,
    en: () => html`You will have the answer on <b>${formatDate(due, 'en')}</b> at the latest.`,
    ru: () => html`Вы получите ответ не позднее <b>${formatDate(due, 'ru')}</b>.`,
  };
  const body = html`<div class="panel">
      <h1>${title}</h1>
      <p>${f.number[l]}</p>
      <p class="big">${number}</p>
    </div>
    !${merged ? html`<p class="notice">${f.merged[l]}</p>` : ''}!${done ? '' : `<p>${term[l]()}</p>`}
    <h2>${f.next[l]}</h2>
    <p>${next[l]}</p>
    <p>${f.print[l]}</p>
    <p class="row noprint"><a class="go" href="${portalAddress(view, link)}">${f.see[l]}</a></p>
    !${complaintAside(manifest, l)}`;
  return questionPage({ ...view, path: '/sent', title, body });
}
