import { html } from 'ghtml';
import type { PublishedPage } from '@amanat/contract/published-pages.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '../page.ts';
import { policyWords } from './policy-texts.ts';
import { dayWords, effectWords, type VersionView } from './version-view.ts';

export interface DocumentSection {
  readonly id: string;
  readonly title: Localized;
  readonly body: string;
}
export interface DocumentOptions {
  /** What the version says; the rest is told by the release in use, since it changes with the day. */
  readonly text: PublishedPage;
  /** What is true of the version in force alone, by the section it stands at the end of. */
  readonly now?: Readonly<Record<string, string>>;
  /** When the text was kept, where that was not at its publication. */
  readonly keptAt?: string;
  readonly version: VersionView;
  /** The version in force, when this is another one. */
  readonly current?: VersionView;
  /** A version that was announced and takes effect later. */
  readonly upcoming?: VersionView;
  readonly language: Language;
  readonly path: string;
}

/** What a page says in one language. */
export function pageText(
  given: {
    readonly title: Localized;
    readonly lead: Localized;
    readonly sections: readonly DocumentSection[];
  },
  language: Language,
): PublishedPage {
  const sections = given.sections.map(({ id, title, body }) => ({ id, title: title[language], body }));
  return { title: given.title[language], lead: given.lead[language], sections };
}

function meta({ version, current = version, language }: DocumentOptions): string {
  const items: readonly (readonly [string, string])[] = [
    [policyWords.version[language], String(version.number)],
    // What is not in force yet has updated nothing.
    ...(version.number > current.number
      ? []
      : ([[policyWords.updated[language], dayWords(version.effectiveAt, language)]] as const)),
    [policyWords.approved[language], formatDate(version.approved, language)],
    effectWords(version, current.number, language),
  ];
  return html`<ul class="meta">
    !${items.map(([label, value]) => html`<li>${label}: <b>${value}</b></li>`).join('')}
  </ul>`;
}

function notices({ version, current, upcoming, language }: DocumentOptions): string {
  const org = version.manifest.organisation.id;
  const former = current
    ? html`<div class="notice warn">
        <p>
          ${(version.number > current.number ? policyWords.coming : policyWords.former)[language]}
          <a href="${inLanguage(`/${org}/privacy`, language)}">${policyWords.seeCurrent[language]}</a>
        </p>
      </div>`
    : '';
  const next = upcoming
    ? html`<div class="notice" role="note">
        <p>
          <b>${policyWords.upcoming[language]}.</b>
          ${effectWords(upcoming, version.number, language).join(': ')}.
          <a href="${inLanguage(`/${org}/versions/${upcoming.number}`, language)}"
            >${`${policyWords.version[language]}\u00A0${upcoming.number}`}</a
          >
          ·
          <a
            href="${inLanguage(`/${org}/versions/compare?from=${version.number}&to=${upcoming.number}`, language)}"
            >${policyWords.whatChanges[language]}</a
          >
        </p>
      </div>`
    : '';
  return former + next;
}

/** A legal document: title, dates, contents at the side, sections with stable anchors. */
export function renderDocument(options: DocumentOptions): string {
  const { text, now = {}, keptAt, language, version } = options;
  const contents = text.sections.map((s) => html`<li><a href="#${s.id}">${s.title}</a></li>`).join('');
  const body = text.sections
    .map(
      (s) =>
        html`<section aria-labelledby="${s.id}">
          <h2 id="${s.id}">${s.title}</h2>
          !${s.body}!${now[s.id] ?? ''}
        </section>`,
    )
    .join('');
  const kept = keptAt
    ? html`<p class="hint">${policyWords.keptSince[language]} ${dayWords(keptAt, language)}.</p>`
    : '';
  return html`<h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
    !${meta(options)}!${notices(options)}
    <div class="doc">
      <nav class="toc" aria-labelledby="contents">
        <h2 id="contents">${policyWords.contents[language]}</h2>
        <ol>
          !${contents}
        </ol>
      </nav>
      <div class="text">
        !${body}!${kept}
        <p class="hash">${policyWords.hash[language]}: <span translate="no">${version.hash}</span></p>
      </div>
    </div>`;
}
