import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { neutralPage } from '../neutral-page.ts';
import { inLanguage, page } from '../page.ts';
import { shellTexts } from '../page-texts.ts';
import { t } from './front-texts.ts';

type Organisation = Manifest['organisation'];
export interface FrontPage {
  readonly language: Language;
  /** Organisations that published a policy. */
  readonly organisations: readonly Organisation[];
}
/** What a person can open of an organisation, what is asked for most first. */
const doors = [
  ['privacy', 'privacy'],
  ['requests', 'requests'],
  ['cookies', 'cookies'],
  ['consents', 'preferences'],
  ['status', 'requests/status'],
  ['versions', 'versions'],
] as const;

/**
 * The page at `/`: whom the server speaks for and what can be done there, for people and for staff.
 *
 * A server of one organisation does not lead on to its policy: whoever opens the bare address may as well want to ask
 * for something, verify a proof or sign in, and a policy that comes unasked hides all three. Its front page is that
 * organisation's own instead, in its colours and with everything named at once.
 */
export function frontPage({ language: l, organisations }: FrontPage): string {
  const [only, ...others] = organisations;
  if (only && others.length === 0) {
    const title = t.titleOfOne[l];
    const body = html`<h1>${title}</h1>
      <p class="lead">${t.leadOfOne[l]}</p>
      !${doorsOfOne(only, l)}!${beside(l)}`;
    return page({ organisation: only, language: l, title, path: '/', section: 'none', plain: true, body });
  }
  const title = t.title[l];
  const list = only
    ? html`<ul class="cards front">
        !${byName(organisations)
          .map((each) => card(each, l))
          .join('')}
      </ul>`
    : html`<p class="notice">${t.none[l]}</p>`;
  const body = html`<h1>${title}</h1>
    <p class="lead">${t.lead[l]}</p>
    !${list}!${beside(l)}`;
  return neutralPage({ language: l, title, path: '/', body });
}

function byName(organisations: readonly Organisation[]): readonly Organisation[] {
  const { compare } = new Intl.Collator('az');
  return organisations.toSorted((a, b) => compare(a.name, b.name));
}

function card(organisation: Organisation, l: Language): string {
  const { id, name, website } = organisation;
  const links = doors.map(
    ([words, path]) =>
      html`<a href="${inLanguage(`/${id}/${path}`, l)}"
        >${shellTexts[l][words]}<span class="sr">: ${name}</span></a
      >`,
  );
  const site = new URL(website).host;
  return html`<li>
    <h2>${name}</h2>
    !${site === name.toLocaleLowerCase() ? '' : html`<p>${site}</p>`}
    <p class="doors">!${links.join('')}</p>
  </li>`;
}

function doorsOfOne({ id }: Organisation, l: Language): string {
  const items = doors.map(
    ([words, path]) =>
      html`<li>
        <h2><a href="${inLanguage(`/${id}/${path}`, l)}">${shellTexts[l][words]}</a></h2>
        <p>${t.hints[words][l]}</p>
      </li>`,
  );
  return html`<ul class="cards ways">
    !${items.join('')}
  </ul>`;
}

/** Verification, the way in for staff, and what the software is. */
function beside(l: Language): string {
  return html`<h2>${t.verifyTitle[l]}</h2>
    <p>${t.verifyText[l]} <a href="${inLanguage('/verify', l)}">${shellTexts[l].verify}</a></p>
    <h2>${t.staffTitle[l]}</h2>
    <p><a href="/console/">${t.staffLink[l]}</a></p>
    <p class="note">${t.what[l]}</p>`;
}
