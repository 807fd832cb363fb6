import { statementHead } from '@amanat/domain/manifest/manifest.ts';
import { sections, type Section, type StatementKind } from '@amanat/domain/statements/kind.ts';
import { exampleOf, inYaml } from './example-of.ts';
import { fieldRows, fieldTable } from './field-rows.ts';

const opening = `# Statements

A statement is one promise as a typed value: what the organisation tells people, under a stable id. Its kind
(\`says\`) decides how it reads in the published policy, what it is held against, and what shows at run time that
it is kept.

Every statement has these fields; the others belong to its kind.
`;

/** docs/statements.md: every kind with its fields, by the part of the policy it belongs to. */
export function statementsPage(kinds: ReadonlyMap<string, StatementKind>): string {
  const head = fieldTable(fieldRows(statementHead.json));
  const parts = sections.map((section) => part(section, [...kinds.values()])).filter((text) => text !== '');
  return `${opening}\n${head}\n\n${parts.join('\n')}`;
}

function part(section: Section, kinds: readonly StatementKind[]): string {
  const own = kinds
    .filter((kind) => kind.section === section)
    .toSorted((a, b) => (a.says < b.says ? -1 : 1))
    .map(page);
  return own.length === 0 ? '' : `## ${section}\n\n${own.join('\n')}`;
}

function page(kind: StatementKind): string {
  const rows = fieldRows(kind.schema.json);
  const example = { id: 'SMA-03', says: kind.says, ...(exampleOf(kind.schema.json) as object) };
  const table = rows.length === 0 ? 'It has no fields of its own.' : fieldTable(rows);
  return `### ${kind.says}\n\n${kind.schema.json.description ?? ''}\n\n\`\`\`yaml\n- ${inYaml(example)}\n\`\`\`\n\n${table}\n`;
}
