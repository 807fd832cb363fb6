import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { moment } from '../moment.ts';
import { p } from './preference-texts.ts';

/** One thing a person chose, in words. */
export interface HistoryItem {
  /** ISO instant. */
  readonly at: string;
  /** How it was made, in words. */
  readonly how: string;
  /** What was chosen: name, and whether it was a yes, a no, or waits. */
  readonly said: readonly { readonly name: string; readonly yes: boolean | null }[];
  /** Address of the receipt; absent where there is none. */
  readonly receipt?: string;
}

/** What a person chose, newest first, each with its receipt. */
export function historyList(items: readonly HistoryItem[], l: Language): string {
  if (items.length === 0) return html`<p>${p.noHistory[l]}</p>`;
  const entries = items.map(({ at, how, said, receipt }) => {
    const lines = said.map(
      ({ name, yes }) => html`<li>${name}: <b>${(yes === null ? p.asked : yes ? p.yes : p.no)[l]}</b></li>`,
    );
    return html`<li class="done">
      <b>${moment(at, l)}</b>
      <small>${how}</small>
      <ul>
        !${lines.join('')}
      </ul>
      !${receipt ? html`<small><a href="${receipt}">${p.receipt[l]}</a></small>` : ''}
    </li>`;
  });
  return html`<ol class="steps past">
    !${entries.join('')}
  </ol>`;
}
