import { principleIds } from '@amanat/domain/manifest/lists.ts';
import { html } from 'ghtml';
import type { Manifest, Statement } from '@amanat/domain/manifest/manifest.ts';
import type { StatementKind } from '@amanat/domain/statements/kind.ts';
import { principleWords, servedBy } from '@amanat/domain/statements/kinds/policy/principle-words.ts';
import { capital } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '../page.ts';
import { anchorOf } from './clauses.ts';

const words = {
  principle: { az: 'Prinsip', en: 'Principle', ru: 'Принцип' },
  served: {
    az: 'Onu yerinə yetirən bəndlər',
    en: 'Clauses that put it into practice',
    ru: 'Пункты, которые его исполняют',
  },
};
export interface PrinciplesOptions {
  readonly manifest: Manifest;
  readonly kinds: ReadonlyMap<string, StatementKind>;
  readonly language: Language;
  /** Path of the cookie policy of the same version. */
  readonly cookiePath: string;
}

/** Each principle of the declaration with links to the clauses that serve it (LAL-1.4); empty when none is declared. */
export function principlesTable(options: PrinciplesOptions): string {
  const { manifest, kinds, language, cookiePath } = options;
  const declared = principleIds.filter((id) => manifest.principles?.includes(id));
  if (declared.length === 0) return '';
  const link = ({ id, says }: Statement) => {
    const page = kinds.get(says)?.section === 'cookies' ? inLanguage(cookiePath, language) : '';
    return html`<a href="${page}#${anchorOf(id)}">${id}</a>`;
  };
  const rows = declared.map((id) => {
    const serving = manifest.statements.filter(({ says }) => servedBy(id).includes(says));
    return html`<tr>
      <th scope="row">${capital(principleWords(id)[language], language)}</th>
      <td data-label="${words.served[language]}">!${serving.map(link).join(', ') || '—'}</td>
    </tr>`;
  });
  return html`<div class="table" id="principles">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">${words.principle[language]}</th>
          <th scope="col">${words.served[language]}</th>
        </tr>
      </thead>
      <tbody>
        !${rows.join('')}
      </tbody>
    </table>
  </div>`;
}
