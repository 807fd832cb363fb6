import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { addresses, inLanguage, languageSwitch } from './page.ts';
import { shellTexts } from './page-texts.ts';
import { withWholeDates } from './whole-dates.ts';

export interface NeutralPage {
  readonly language: Language;
  readonly title: string;
  /** Path of the page without the language, for the language switch; without it there is no header. */
  readonly path?: string;
  /** Markup of the page, already escaped. */
  readonly body: string;
  /** Address of the script of the page, when it has one. */
  readonly script?: string;
}

/** A page of the server itself, in nobody's colours: the front page, the verification page, errors outside every organisation. */
export function neutralPage({ language, title, path, body, script }: NeutralPage): string {
  const texts = shellTexts[language];
  const header =
    path === undefined
      ? ''
      : html`<header class="site">
          <div class="wrap">
            <a class="mark" href="${inLanguage('/', language)}">Əmanət</a>
            <nav class="lang" aria-label="${texts.language}">!${languageSwitch(path, language)}</nav>
          </div>
        </header>`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title} · Əmanət</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        !${path === undefined ? '' : addresses(path, language)}
        !${script ? html`<script src="${script}" defer></script>` : ''}
      </head>
      <body class="plain">
        <a class="skip" href="#main">${texts.skip}</a>
        !${header}
        <main id="main" class="wrap narrow">!${withWholeDates(body)}</main>
      </body>
    </html>`;
}
