import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { neutralPage } from '../neutral-page.ts';
import { v } from './verify-texts.ts';

/**
 * The verification page: one form, whose file the script reads and nobody is sent.
 * @param publishedKeys verifier keys of the organisations here, which a signature is held against.
 */
export function verifyPage(language: Language, publishedKeys: readonly string[]): string {
  const l = language;
  const body = html`<h1>${v.title[l]}</h1>
    <p class="lead">${v.lead[l]}</p>
    <noscript><p class="notice warn">${v.noScript[l]}</p></noscript>
    <form id="verify" class="drop" data-keys="${publishedKeys.join(' ')}">
      <div class="field">
        <label class="label" for="file">${v.file[l]}</label>
        <p class="hint" id="file-hint">${v.fileHint[l]}</p>
        <div class="file">
          <input
            id="file"
            class="sr"
            type="file"
            accept=".json,.jsonld,.html,.zip"
            aria-describedby="file-hint"
          />
          <label for="file">${v.choose[l]}</label>
          <output id="chosen" for="file">${v.noFile[l]}</output>
        </div>
      </div>
      <div class="field">
        <label class="label" for="key">${v.key[l]} <span class="soft">(${v.optional[l]})</span></label>
        <p class="hint" id="key-hint">${v.keyHint[l]}</p>
        <input id="key" type="text" autocomplete="off" spellcheck="false" aria-describedby="key-hint" />
      </div>
    </form>
    <div id="result" role="status" aria-live="polite"></div>`;
  return neutralPage({ language: l, title: v.title[l], path: '/verify', body, script: '/assets/verify.js' });
}
