import type { CodeRow } from '@amanat/domain/manifest/code-row.ts';
import { type StatementFinding, sentencesOf } from '@amanat/domain/manifest/code-words/statement-finding.ts';

const opening = `# Diagnostics

Everything \`amanat check\` can say. An **error** keeps the manifest from being loaded; a **warning** is a
contradiction between what people are told, what is declared and the law; a **note** is worth knowing. Some rules
say the same thing more or less loudly, depending on what they find; the severity here is the usual one.
\`amanat check --explain CODE\` prints one of them. A finding itself says what to write where, with its own values. Law that was not read in its source is marked in each finding
as to be confirmed by your lawyer. Under the codes of statements (3xx to 5xx) stand the sentences of the kinds that may say them; “‹purpose›” and “…” are values
of the declaration at hand.
`;
const parts = [
  ['0', 'Form'],
  ['1', 'Purposes, recipients, stores'],
  ['2', 'Cookies, organisation, document'],
  ['3', 'Statements: registers, processors, transfers, security'],
  ['4', 'Statements: policy, consent, cookies, children'],
  ['5', 'Statements: requests, retention'],
] as const;

/** docs/diagnostics.md: each code with what, why and how. */
export function diagnosticsPage(
  codes: ReadonlyMap<string, CodeRow>,
  found: Readonly<Record<string, StatementFinding>>,
): string {
  const rows = [...codes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = parts.map(([digit, title]) => {
    const own = rows.filter(([code]) => code.startsWith(`AMANAT-CHK-${digit}`));
    const entries = own.map(([code, row]) => entry(code, row, found[code]));
    return own.length === 0 ? '' : `\n## ${title}\n\n${entries.join('\n')}`;
  });
  return `${opening}${text.join('')}`;
}

function entry(code: string, row: CodeRow, own: StatementFinding | undefined): string {
  const head = `### ${code}\n\n**${row.title}** (${row.severity}).`;
  if (!own) return `${head} ${row.why}\n\n*How to mend it:* ${row.fix}\n`;
  const told = [
    head,
    `*Promises:* ${own.kinds.map((kind) => `\`${kind}\``).join(', ')}.`,
    `*What is found:* ${sentencesOf(own.found, 'en').join(' ')}`,
    `*Why:* ${sentencesOf(own.why, 'en').join(' ')}`,
    `*How to mend it:* ${sentencesOf(own.fix, 'en').join(' ')}`,
  ];
  return `${told.join('\n\n')}\n`;
}
