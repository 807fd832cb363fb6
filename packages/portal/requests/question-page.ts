import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import type { FieldErrors } from './field.ts';
import { q } from './question-texts.ts';

/** What every page of the portal is given. */
export interface PortalView {
  readonly manifest: Manifest;
  readonly language: Language;
  readonly errors?: FieldErrors | undefined;
}
export interface QuestionPage extends PortalView {
  /** Path below `/{org}/requests`, starting with a slash; empty for the first page. */
  readonly path: string;
  readonly title: string;
  /** Path of the page before, in the same form; undefined on the first. */
  readonly back?: string | undefined;
  /** Markup, already escaped. */
  readonly body: string;
  /** Names of fields whose errors read alike: in the list at the top each is said with its own. */
  readonly fieldNames?: Readonly<Record<string, string>>;
}
/** The address of a page of the portal, in the language. */
export function portalAddress({ manifest, language }: PortalView, path: string): string {
  return inLanguage(`/${manifest.organisation.id}/requests${path}`, language);
}

/**
 * All errors at the top, each leading to its field (WCAG 3.3.1, 2.4.3); the list takes the focus.
 * @param names what a field is called, where the error alone does not tell which is meant.
 */
export function errorSummary(
  errors: FieldErrors | undefined,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const all = Object.entries(errors ?? {});
  if (all.length === 0) return '';
  const said = (name: string, text: string) => (names[name] ? `${names[name]}. ${text}` : text);
  const items = all.map(([name, text]) => html`<li><a href="#${name}">${said(name, text)}</a></li>`).join('');
  return html`<div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1" autofocus>
    <h2 id="errors-title">${q.problem[language]}</h2>
    <ul>
      !${items}
    </ul>
  </div>`;
}

/** A page that asks one thing. Its title starts with «Xəta:» when something is wrong. */
export function questionPage(options: QuestionPage): string {
  const { manifest, language, errors, path, title, back, body, fieldNames } = options;
  const failed = Object.keys(errors ?? {}).length > 0;
  const backLink =
    back === undefined
      ? ''
      : html`<a class="back noprint" href="${portalAddress(options, back)}">${q.back[language]}</a>`;
  return page({
    organisation: manifest.organisation,
    language,
    title: failed ? `${q.error[language]} ${title}` : title,
    path: `/${manifest.organisation.id}/requests${path}`,
    section: 'requests',
    narrow: true,
    plain: true,
    body: backLink + errorSummary(errors, language, fieldNames) + body,
  });
}

/** A form that is sent to a page of the portal; checked by us, so that errors read the same in every browser. */
export function form(view: PortalView, path: string, body: string, button: string): string {
  return html`<form method="post" action="${portalAddress(view, path)}" novalidate>
    !${body}<button class="go">${button}</button>
  </form>`;
}
