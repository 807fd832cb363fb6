import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, languageSwitch } from '../page.ts';
import { shellTexts } from '../page-texts.ts';
import { v } from './verify-texts.ts';

/**
 * The verification page: one form, whose file the script reads and nobody is sent.
 * @param publishedKeys verifier keys of the organisations here, which a signature is held against.
 */
export function verifyPage(language: Language, publishedKeys: readonly string[]): string {
  const l = language;
  return html`<!doctype html>
    <html lang="${l}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${v.title[l]} · Əmanət</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        <script src="/assets/verify.js" defer></script>
      </head>
      <body class="plain">
        <a class="skip" href="#main">${shellTexts[l].skip}</a>
        <header class="site">
          <div class="wrap">
            <a class="mark" href="${inLanguage('/verify', l)}">Əmanət</a>
            <nav class="lang" aria-label="${shellTexts[l].language}">!${languageSwitch('/verify', l)}</nav>
          </div>
        </header>
        <main id="main" class="wrap narrow">
          <h1>${v.title[l]}</h1>
          <p class="lead">${v.lead[l]}</p>
          <noscript><p class="notice warn">${v.noScript[l]}</p></noscript>
          <form id="verify" class="drop" data-keys="${publishedKeys.join(' ')}">
            <div class="field">
              <label class="label" for="file">${v.file[l]}</label>
              <p class="hint" id="file-hint">${v.fileHint[l]}</p>
              <input id="file" type="file" accept=".json,.jsonld,.html,.zip" aria-describedby="file-hint" />
            </div>
            <div class="field">
              <label class="label" for="key">${v.key[l]} <span class="soft">(${v.optional[l]})</span></label>
              <p class="hint" id="key-hint">${v.keyHint[l]}</p>
              <input id="key" type="text" autocomplete="off" spellcheck="false" aria-describedby="key-hint" />
            </div>
          </form>
          <div id="result" role="status" aria-live="polite"></div>
        </main>
      </body>
    </html>`;
}
