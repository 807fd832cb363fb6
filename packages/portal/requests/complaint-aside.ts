import { html } from 'ghtml';
import { authoritiesOf } from '@amanat/contract/authorities.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { f } from './follow-texts.ts';

/** Whom one may complain to, and how to reach them (998-IIIQ 7.4, GDPR 77). */
export function complaintAside(manifest: Manifest, language: Language): string {
  const items = authoritiesOf(manifest).map(
    ({ name, address, website }) =>
      html`<li>
        <b>${name[language]}</b><br />${address[language]}.
        <a href="${website}" rel="noreferrer">${new URL(website).hostname.replace(/^www\./, '')}</a>
      </li>`,
  );
  return html`<aside class="complaint">
    <p>${f.complaintIntro[language]}</p>
    <ul>
      !${items.join('')}
    </ul>
  </aside>`;
}
