import { html } from 'ghtml';
import type { Preferences, PurposeStanding, Standing } from '@amanat/domain/consent/preferences.ts';
import type { AskedPreference, PreferencesWording } from '@amanat/domain/consent/preferences-wording.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { type HistoryItem, historyList } from './history-list.ts';
import { moment, momentUntil } from '../moment.ts';
import { channelNames, methodWords, p } from './preference-texts.ts';

export type Told = 'saved' | 'nothing' | 'gone' | 'changed';
export interface PreferencesPage {
  readonly manifest: Manifest;
  readonly language: Language;
  readonly wording: PreferencesWording;
  /** Names these words: whoever agrees says so of them. */
  readonly hash: string;
  readonly now: Preferences;
  readonly history: readonly HistoryItem[];
  /** The link's token: every form and the language switch carry it on. */
  readonly token: string;
  /** What the choice just made led to. */
  readonly told?: Told | undefined;
}
/** Path of the page for the holder of a link, without the language. */
export function preferencesPath(organisation: string, token: string): string {
  return `/${organisation}/preferences?t=${encodeURIComponent(token)}`;
}

/** Everything a person agreed to, each with one button to change it; below, what happened before. */
export function preferencesPage(view: PreferencesPage): string {
  const { manifest, language: l, wording, now, token, told } = view;
  const path = preferencesPath(manifest.organisation.id, token);
  const given = now.purposes.filter(({ standing }) => standing === 'given' || standing === 'pending');
  const body = html`!${told ? html`<p class="notice ${told === 'gone' || told === 'changed' ? 'warn' : ''}" role="status">${p[told][l]}</p>` : ''}
    <h1>${p.title[l]}</h1>
    <p class="lead">${p.lead[l]} ${wording.text}</p>
    <ul class="cards preferences">
      !${wording.purposes.map((asked) => purposeCard(view, asked)).join('')}
    </ul>
    !${given.length > 1 ? html`<div class="row">!${button(view, 'all', '', false, p.all[l], 'quiet')}</div>` : ''}
    !${channels(view)}!${transfers(view)}
    <h2>${p.history[l]}</h2>
    !${historyList(view.history, l)}
    <p class="note">${p.cookies[l]}</p>
    <p><a href="${inLanguage(`/${manifest.organisation.id}/requests`, l)}">${p.rights[l]}</a></p>`;
  return page({
    organisation: manifest.organisation,
    language: l,
    title: p.title[l],
    path,
    section: 'none',
    narrow: true,
    plain: true,
    body,
  });
}

const badges: Readonly<Record<Standing, string>> = {
  given: 'now',
  pending: 'next',
  lapsed: 'next',
  anew: 'next',
  refused: '',
  withdrawn: '',
  never: '',
};

function purposeCard(view: PreferencesPage, asked: AskedPreference): string {
  const { language: l, wording, now } = view;
  const stands = now.purposes.find(({ id }) => id === asked.id);
  if (!stands) return '';
  const { standing } = stands;
  const name = html`<span class="sr">: ${asked.label}</span>`;
  // Yes and no weigh the same.
  const give = button(
    view,
    'purpose',
    asked.id,
    true,
    wording.agree,
    standing === 'never' ? 'quiet' : 'go',
    name,
  );
  const end = button(view, 'purpose', asked.id, false, wording.refuse, 'go', name);
  const refuse = button(view, 'purpose', asked.id, false, p.refuse[l], 'quiet', name);
  return html`<li id="${asked.id}">
    <h2>${asked.label}</h2>
    <p><span class="badge ${badges[standing]}">${p.stand[standing][l]}</span></p>
    !${asked.lines.map((line) => html`<p>${line}</p>`).join('')}!${facts(stands, l)}
    !${stands.objected ? html`<p class="error">${p.objected[l]}</p>` : ''}
    <div class="row">
      !${standing === 'given' ? end : standing === 'pending' ? refuse : give + (standing === 'never' ? refuse : '')}
    </div>
  </li>`;
}

/** Since when and how, and until when by itself. */
function facts({ since, method, until }: PurposeStanding, l: Language): string {
  const row = (label: string, value: string | undefined) =>
    value
      ? html`<dt>${label}</dt>
          <dd>${value}</dd>`
      : '';
  const rows =
    row(p.since[l], since ? moment(since, l) : undefined) +
    row(p.how[l], since ? methodWords[method ?? 'request']?.[l] : undefined) +
    row(p.until[l], until ? momentUntil(until, l) : undefined);
  return rows ? html`<dl class="facts small">!${rows}</dl>` : '';
}

function channels(view: PreferencesPage): string {
  const { language: l, now } = view;
  if (now.channels.length === 0) return '';
  const items = now.channels.map(({ id, refused }) => {
    const name = channelNames[id]?.[l] ?? id;
    const label = refused ? p.allow[l] : p.stop[l];
    const change = button(
      view,
      'channel',
      id,
      refused,
      label,
      'quiet',
      html`<span class="sr">: ${name}</span>`,
    );
    return html`<li>
      <b>${name}</b>
      <span class="badge ${refused ? '' : 'now'}">${(refused ? p.closed : p.open)[l]}</span>!${change}
    </li>`;
  });
  return html`<h2>${p.channels[l]}</h2>
    <p class="hint">${p.channelsHint[l]}</p>
    <ul class="toggles">
      !${items.join('')}
    </ul>`;
}

function transfers(view: PreferencesPage): string {
  const { language: l, now, wording } = view;
  if (wording.transfers.length === 0) return '';
  const items = wording.transfers.map((asked) => {
    const stands = now.transfers.find(({ country }) => country === asked.id);
    const given = stands?.given === true;
    const label = given ? wording.refuse : wording.agree;
    const since = stands?.since ?? null;
    return html`<li>
      <h3>${asked.label}</h3>
      <p>
        <span class="badge ${given ? 'now' : ''}"
          >${(given ? p.stand.given : since ? p.stand.withdrawn : p.stand.never)[l]}</span
        >
      </p>
      !${asked.lines.map((line) => html`<p>${line}</p>`).join('')}!${
        since
          ? html`<dl class="facts small">
              <dt>${p.since[l]}</dt>
              <dd>${moment(since, l)}</dd>
              <dt>${p.how[l]}</dt>
              <dd>${methodWords[stands?.method ?? 'request']?.[l] ?? ''}</dd>
            </dl>`
          : ''
      }
      <div class="row">
        !${button(view, 'transfer', asked.id, !given, label, 'go', html`<span class="sr">: ${asked.label}</span>`)}
      </div>
    </li>`;
  });
  return html`<h2>${p.transfers[l]}</h2>
    <p class="hint">${p.transfersHint[l]}</p>
    <ul class="cards preferences">
      !${items.join('')}
    </ul>`;
}

/** A choice is one button: a form of its own, so that it works without scripts and changes one thing. */
function button(
  { manifest, language, token, hash }: PreferencesPage,
  about: string,
  id: string,
  agreed: boolean,
  label: string,
  look: 'go' | 'quiet',
  hidden = '',
): string {
  const action = inLanguage(preferencesPath(manifest.organisation.id, token), language);
  return html`<form method="post" action="${action}">
    <input type="hidden" name="about" value="${about}" /><input type="hidden" name="id" value="${id}" /><input
      type="hidden"
      name="wording"
      value="${hash}"
    /><button class="${look} fit" name="choice" value="${agreed ? 'yes' : 'no'}">${label}!${hidden}</button>
  </form>`;
}
