import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { shellTexts } from './page-texts.ts';
import { withWholeDates } from './whole-dates.ts';

export const languages: readonly Language[] = ['az', 'ru', 'en'];
const names: Readonly<Record<Language, string>> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };
/** On phones the organisation's name needs the room. */
const short: Readonly<Record<Language, string>> = { az: 'Az', en: 'Eng', ru: 'Рус' };

export type Section = 'privacy' | 'cookies' | 'versions' | 'requests' | 'none';
export interface PageOptions {
  readonly organisation: Manifest['organisation'];
  /** Label of the link that reopens the cookie choice; absent when the organisation has no banner. */
  readonly cookieSettings?: string;
  readonly language: Language;
  readonly title: string;
  /** Path of the page without the language, for the language switch. */
  readonly path: string;
  readonly section: Section;
  /** Markup of the page, already escaped. */
  readonly body: string;
  readonly narrow?: boolean;
  /** True for pages that ask one thing: no tabs, everything in one narrow column. */
  readonly plain?: boolean;
  /** Address of the Atom feed, when the page has one. */
  readonly feed?: string;
}

/** The path of a page in a language: Azerbaijani is the plain path, the others carry `?lang=`. */
export function inLanguage(path: string, language: Language): string {
  return language === 'az' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

function tabBar(options: PageOptions): string {
  const label = shellTexts[options.language].pages;
  return html`<nav class="tabs" aria-label="${label}"><div class="wrap">!${tabs(options)}</div></nav>`;
}
function tabs({ organisation, language, section }: PageOptions): string {
  const texts = shellTexts[language];
  const tab = (name: Section, path: string, label: string) =>
    html`<a
      href="${inLanguage(`/${organisation.id}/${path}`, language)}"
      !${section === name ? 'aria-current="page"' : ''}
      >${label}</a
    >`;
  return [
    tab('privacy', 'privacy', texts.privacy),
    tab('cookies', 'cookies', texts.cookies),
    tab('versions', 'versions', texts.versions),
    tab('requests', 'requests', texts.requests),
  ].join('');
}

/** Whether a text is an address of the web: nothing else that a declaration may hold becomes a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** The same page in each language. */
export function languageSwitch(path: string, language: Language): string {
  return languages
    .map(
      (l) =>
        html`<a
          href="${inLanguage(path, l)}"
          lang="${l}"
          hreflang="${l}"
          !${l === language ? 'aria-current="true"' : ''}
          ><span class="whole">${names[l]}</span><span class="short" aria-hidden="true">${short[l]}</span></a
        >`,
    )
    .join('');
}

/** The one address of a page, and where the same page stands in other languages, for search engines and readers. */
export function addresses(path: string, language: Language): string {
  const others = languages.map(
    (l) => html`<link rel="alternate" hreflang="${l}" href="${inLanguage(path, l)}" />`,
  );
  return html`<link rel="canonical" href="${inLanguage(path, language)}" />!${others.join('')}`;
}

/** A whole page: complete without JavaScript, loads nothing from anyone but this server. */
export function page(options: PageOptions): string {
  const { organisation, language, title, path, body } = options;
  const texts = shellTexts[language];
  // Without an address of its own the organisation's name leads to its policy.
  const home = isWebAddress(organisation.website)
    ? organisation.website
    : inLanguage(`/${organisation.id}/privacy`, language);
  const feed = options.feed
    ? html`<link rel="alternate" type="application/atom+xml" href="${options.feed}" title="${texts.feed}" />`
    : '';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title} · ${organisation.name}</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        <link rel="stylesheet" href="/assets/brand/${organisation.id}.css" />
        !${options.plain ? '' : addresses(path, language)}!${feed}
      </head>
      <body class="${options.plain ? 'plain' : ''}">
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="site">
          <div class="wrap">
            <a class="mark" href="${home}">${organisation.name}</a>
            <nav class="lang" aria-label="${texts.language}">!${languageSwitch(path, language)}</nav>
          </div>
        </header>
        !${options.plain ? '' : tabBar(options)}
        <main id="main" class="wrap !${options.narrow ? 'narrow' : ''}">!${withWholeDates(body)}</main>
        <footer>
          <div class="wrap">
            <nav aria-label="${texts.more}">
              <a href="${inLanguage(`/${organisation.id}/privacy`, language)}">${texts.privacy}</a
              ><a href="${inLanguage(`/${organisation.id}/cookies`, language)}">${texts.cookies}</a
              ><a href="${inLanguage(`/${organisation.id}/requests`, language)}">${texts.contact}</a
              ><a href="${inLanguage(`/${organisation.id}/requests/status`, language)}">${texts.status}</a
              ><a href="${inLanguage(`/${organisation.id}/preferences`, language)}">${texts.consents}</a
              ><a href="${inLanguage('/verify', language)}">${texts.verify}</a>
            </nav>
            <small>${texts.guarded}</small>
          </div>
        </footer>
      </body>
    </html>`;
}

/** The organisation's colours as a stylesheet: a file of its own, since the pages allow no inline styles. */
export function brandStylesheet(organisation: Manifest['organisation']): string {
  const { colour, colourDark } = organisation.brand ?? {};
  const light = colour
    ? `:root{--brand:${colour};--brand-soft:color-mix(in srgb,${colour} 12%,var(--card))}`
    : '';
  const dark = colourDark
    ? `@media screen and (prefers-color-scheme:dark){:root{--brand:${colourDark};--brand-ink:#0b1b1a;--brand-soft:color-mix(in srgb,${colourDark} 16%,var(--card))}}`
    : '';
  return light + dark;
}
