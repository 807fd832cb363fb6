import { html } from 'ghtml';
import type { Change } from '@amanat/domain/manifest/diff.ts';
import { capital, say } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { page } from '../page.ts';
import { policyWords } from './policy-texts.ts';
import { rewordedText } from './reworded-text.ts';
import { dayWords, type VersionView } from './version-view.ts';

const words = {
  difference: say('Redaksiyalar arasında fərq', 'Difference between versions', 'Разница между редакциями'),
  same: say(
    'Bu iki redaksiya arasında fərq yoxdur.',
    'There is no difference between these two versions.',
    'Между этими редакциями нет разницы.',
  ),
  significant: say('əhəmiyyətli dəyişiklik', 'significant change', 'существенное изменение'),
};
const changed = {
  added: say('Əlavə edilib', 'Added', 'Добавлено'),
  removed: say('Çıxarılıb', 'Removed', 'Убрано'),
  changed: say('Dəyişib', 'Changed', 'Изменено'),
} as const;
const signs = { added: '+', removed: '−', changed: '~' } as const;

function item({ kind, text, rewordings = [], significant }: Change, language: Language): string {
  const said = capital(text[language], language);
  // Some sentences open with what became of it.
  const spoken = said.startsWith(changed[kind][language]) ? '' : `${changed[kind][language]}: `;
  const texts = rewordings.map((each) => rewordedText(each, language)).join('');
  return html`<li class="${kind}">
    <span class="sign" aria-hidden="true">${signs[kind]}</span>
    <div>
      <span class="sr">${spoken}</span
      >${said}!${significant ? html`<small>${words.significant[language]}</small>` : ''}!${texts}
    </div>
  </li>`;
}

/** The difference between two versions in words; where a text changed, the former and the new one in it. */
export function comparePage(
  from: VersionView,
  to: VersionView,
  changes: readonly Change[],
  language: Language,
): string {
  const { organisation } = to.manifest;
  const items = changes.map((change) => item(change, language));
  const list = items.length
    ? `<ul class="diff">${items.join('')}</ul>`
    : html`<p>${words.same[language]}</p>`;
  const body = html`<h1>${words.difference[language]}</h1>
    <p class="lead">
      ${policyWords.version[language]} ${from.number} (${dayWords(from.effectiveAt, language)}) →
      ${policyWords.version[language]} ${to.number} (${dayWords(to.effectiveAt, language)})
    </p>
    !${list}`;
  return page({
    organisation,
    language,
    title: words.difference[language],
    path: `/${organisation.id}/versions/compare?from=${from.number}&to=${to.number}`,
    section: 'versions',
    body,
    narrow: true,
  });
}
