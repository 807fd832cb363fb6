import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import type { PreferencesWording } from '@amanat/domain/consent/preferences-wording.ts';
import type { StaffWording } from '@amanat/domain/consent/staff-wording.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { capital, languageName } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { html } from 'ghtml';
import { inLanguage, page } from '../page.ts';
import { w } from './wording-texts.ts';

/** Words that came from another tool: nothing is known of them but themselves. */
export interface ForeignWording {
  readonly source: string;
  readonly language: string;
  readonly version: number;
  readonly text: string;
}
export type AnyWording = Wording | FormWording | ForeignWording | PreferencesWording | StaffWording;

export interface WordingPageOptions {
  readonly organisation: Manifest['organisation'];
  readonly hash: string;
  readonly wording: AnyWording;
  readonly language: Language;
}

const isForm = (wording: AnyWording): wording is FormWording => 'form' in wording;
const isPreferences = (wording: AnyWording): wording is PreferencesWording => 'page' in wording;
const isStaff = (wording: AnyWording): wording is StaffWording => 'medium' in wording;
const isBannerWording = (wording: AnyWording): wording is Wording => 'buttons' in wording;
const isForeign = (wording: AnyWording): wording is ForeignWording => 'source' in wording;

/**
 * Draws again what a consent was given to, from the stored words (GDPR 7(1)): the banner by its own component, a form
 * as its boxes; and all the words in plain text, complete without JavaScript. Marked as a reproduction.
 */
export function wordingPage(options: WordingPageOptions): string {
  const { organisation, hash, wording, language: l } = options;
  const isBanner = isBannerWording(wording);
  const lead = leadOf(wording);
  const body = html`<h1>${w.title[l]}</h1>
    <p class="notice warn" role="note"><strong>${w.mark[l]}</strong></p>
    <p class="lead">${lead[l]}</p>
    !${isBanner ? drawing(options) : ''}
    <dl class="facts">
      !${fact(w.organisation[l], organisation.name)}
      !${
        wording.version > 0
          ? `<dt>${w.version[l]}</dt><dd><a href="${inLanguage(`/${organisation.id}/versions/${wording.version}`, l)}">${wording.version}</a></dd>`
          : ''
      }
      !${fact(w.language[l], capital(languageName(wording.language)[l], l))} !${fact(w.hash[l], hash)}
    </dl>
    <section lang="${wording.language}" dir="${directionIn(wording)}">!${wordsOf(wording, l)}</section>`;
  return page({
    organisation,
    language: l,
    title: w.title[l],
    path: `/${organisation.id}/wordings/${hash}`,
    section: 'none',
    body,
    narrow: true,
  });
}

/** Which way the words are read; those of old records and of other tools run from left to right. */
function directionIn(wording: AnyWording): 'ltr' | 'rtl' {
  return 'dir' in wording && wording.dir === 'rtl' ? 'rtl' : 'ltr';
}

function leadOf(wording: AnyWording) {
  if (isForm(wording)) return w.leadForm;
  if (isPreferences(wording)) return w.leadPreferences;
  if (isStaff(wording)) return wording.medium === 'paper' ? w.leadPaper : w.leadPhone;
  return isForeign(wording) ? w.leadImported : w.lead;
}

function fact(name: string, value: string): string {
  return html`<dt>${name}</dt>
    <dd><span class="code">${value}</span></dd>`;
}

/** The real banner, fed from the stored words by the address it takes for its server. */
function drawing({ organisation, hash, wording, language: l }: WordingPageOptions): string {
  const server = `/${organisation.id}/wordings/${hash}/as-shown`;
  return html`<noscript><p class="notice">${w.noScript[l]}</p></noscript>
    <p><button type="button" class="quiet noprint" data-draw-again>${w.again[l]}</button></p>
    <script src="/assets/reproduction.js"></script>
    <script
      src="/banner.js"
      data-organisation="${organisation.id}"
      data-server="${server}"
      data-lang="${wording.language}"
    ></script>`;
}

function wordsOf(wording: AnyWording, l: Language): string {
  if (isForeign(wording))
    return html`<h2>${w.words[l]}</h2>
      <p>${wording.text}</p>`;
  if (isForm(wording))
    return html`<h2>${wording.title}</h2>
      <p>${wording.text}</p>
      <ul>
        !${wording.purposes
          .map(
            ({ label, why }) =>
              html`<li>☐ ${label} <span class="soft">(${w.off[l]})</span><br /><small>${why}</small></li>`,
          )
          .join('')}
      </ul>`;
  if (isPreferences(wording))
    return html`<h2>${w.words[l]}</h2>
      <p>${wording.text}</p>
      !${[...wording.purposes, ...wording.transfers]
        .map(
          ({ label, lines }) =>
            html`<h3>${label}</h3>
              !${lines.map((line) => html`<p>${line}</p>`).join('')}`,
        )
        .join('')}
      <p>${w.buttons[l]}: [${wording.agree}] [${wording.refuse}]</p>`;
  if (isStaff(wording))
    return html`<h2>${w.words[l]}</h2>
      <blockquote class="lines">${wording.text}</blockquote>
      <ul>
        !${[...wording.purposes, ...wording.transfers].map(({ label }) => html`<li>${label}</li>`).join('')}
      </ul>`;
  return bannerWords(wording, l);
}

function bannerWords(wording: Wording, l: Language): string {
  const { title, text, buttons, settings, categories, privacy, cookies } = wording;
  return html`<h2>${w.first[l]}</h2>
    <h3>${title}</h3>
    <p>${text}</p>
    <p>${privacy} · ${cookies}</p>
    <p>${w.buttons[l]}: [${buttons.accept}] [${buttons.reject}] [${buttons.customise}]</p>
    <h2>${w.second[l]}</h2>
    <h3>${settings.title}</h3>
    <p>${settings.text}</p>
    !${categories
      .map(
        ({ name, text: what, fixed, ...rest }) =>
          html`<h4>${name} <span class="soft">(${(fixed ? w.fixed : w.off)[l]})</span></h4>
            <p>${what}</p>
            <ul>
              !${linesOf(rest)
                .map((line) => html`<li>${line}</li>`)
                .join('')}
            </ul>`,
      )
      .join('')}
    <p>${w.buttons[l]}: [${buttons.accept}] [${buttons.reject}] [${settings.save}]</p>`;
}

/** Every text in what a category lists, whatever shape its version kept it in: one line a thing, what it holds below it. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).filter(([name]) => name !== 'id');
  const own = parts.flatMap(([, one]) => (isWords(one) ? [[one].flat().join(', ')] : []));
  const held = parts.flatMap(([, one]) => (isWords(one) ? [] : linesOf(one)));
  return [...(own.length > 0 ? [own.join(' · ')] : []), ...held];
}
function isWords(value: unknown): value is string | readonly string[] {
  return [value].flat().every((one) => typeof one === 'string');
}
