import { html } from 'ghtml';
import type { Rewording } from '@amanat/domain/manifest/diff-fields.ts';
import { wordDiff, type WordRun } from '@amanat/domain/manifest/word-diff.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';

/** Said aloud around a change: most screen readers pass over `del` and `ins` in silence. */
const spoken = {
  taken: say('çıxarılıb:', 'removed:', 'убрано:'),
  new: say('əlavə edilib:', 'added:', 'добавлено:'),
  end: say('dəyişikliyin sonu', 'end of change', 'конец изменения'),
};

function runMarkup({ kind, text }: WordRun, language: Language): string {
  if (kind === 'kept') return html`${text}`;
  const aloud = (words: Localized) => html`<span class="sr" lang="${language}"> ${words[language]} </span>`;
  const tag = kind === 'taken' ? 'del' : 'ins';
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  // A blank at the edge of a change would be seen as a line under nothing.
  return `${before}<${tag}>${aloud(spoken[kind])}${html`${words}`}${aloud(spoken.end)}</${tag}>${after}`;
}

/**
 * A text before and after, in one: what was taken out and what came in, word by word, in the language of the page or
 * the one language the text is written in. Empty where it reads the same in that language.
 */
export function rewordedText({ was, is, language: own }: Rewording, language: Language): string {
  const [before, after] = [was, is].map((text) => text?.[language] ?? '') as [string, string];
  if (before === after) return '';
  const runs = wordDiff(before, after);
  const markup = runs.map((run) => runMarkup(run, language)).join(hasCommon(runs) ? '' : '<br />');
  const lang = own === undefined ? '' : html` lang="${own}"`;
  return `<p class="reworded"${lang}>${markup}</p>`;
}
/** Texts with nothing in common stand on lines of their own. */
const hasCommon = (runs: readonly WordRun[]) => runs.some(({ kind }) => kind === 'kept');
