import { html } from 'ghtml';
import type { Manifest, Statement } from '@amanat/domain/manifest/manifest.ts';
import { type Section, type StatementKind, sections, statementText } from '@amanat/domain/statements/kind.ts';
import type { StatementTexts } from '@amanat/domain/statements/statement-texts.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';

export interface Clause {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
}
/**
 * Statements as they read in a language, in the words they were published in where those were kept; a statement of a
 * kind that is not known is left out (it does not load).
 */
export function clausesOf(
  manifest: Manifest,
  kinds: ReadonlyMap<string, StatementKind>,
  language: Language,
  published: StatementTexts = {},
): readonly Clause[] {
  return manifest.statements.flatMap((statement: Statement) => {
    const kind = kinds.get(statement.says);
    if (!kind) return [];
    const text = (published[statement.id] ?? statementText(kind, statement, manifest))[language];
    return text ? [{ id: statement.id, section: kind.section, text }] : [];
  });
}
/** The stable address of a clause inside its page. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}
/** One clause with its own link; the same sentence said by two promises stands once, with both links. */
export function renderClauses(clauses: readonly Clause[]): string {
  const bySentence = new Map<string, string[]>();
  for (const { id, text } of clauses) bySentence.set(text, [...(bySentence.get(text) ?? []), id]);
  return [...bySentence]
    .map(([text, ids]) => {
      const [first = '', ...others] = ids;
      const spans = others.map((id) => html`<span id="${anchorOf(id)}"></span>`).join('');
      const links = ids.map((id) => html`<a class="anchor" href="#${anchorOf(id)}">${id}</a>`).join('');
      return html`<p class="clause" id="${anchorOf(first)}">!${spans}${text} !${links}</p>`;
    })
    .join('');
}
/** Sections that have something to say, in reading order. */
export function presentSections(clauses: readonly Clause[], always: readonly Section[]): readonly Section[] {
  const said = new Set(clauses.map((c) => c.section));
  return sections.filter((s) => said.has(s) || always.includes(s));
}
