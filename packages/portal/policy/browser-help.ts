import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';

/** Where the makers of browsers explain how cookies are blocked and deleted; each shows its reader's own language. */
const helpPages: readonly (readonly [RegExp, string])[] = [
  [/chrome/i, 'https://support.google.com/chrome/answer/95647'],
  [/firefox/i, 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox'],
  [/safari/i, 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac'],
  [/edge/i, 'https://support.microsoft.com/microsoft-edge'],
  [/opera/i, 'https://help.opera.com/latest/web-preferences/#cookies'],
];
const lead: Localized = {
  az: 'Brauzerlərin yardım səhifələri:',
  en: 'Help pages of the browsers:',
  ru: 'Страницы справки браузеров:',
};

/** Links to the help pages of the browsers the text names (LAL-C5.3); empty when it names none. */
export function browserHelp(manifest: Manifest, language: Language): string {
  const named = manifest.statements.flatMap((s) =>
    s.says === 'refusal-effect' ? ((s as { browsers?: readonly string[] }).browsers ?? []) : [],
  );
  const links = named.flatMap((name) => {
    const help = helpPages.find(([pattern]) => pattern.test(name))?.[1];
    return help ? [html`<a href="${help}" rel="noopener noreferrer">${name}</a>`] : [];
  });
  return links.length > 0 ? html`<p>${lead[language]} !${links.join(', ')}</p>` : '';
}
