import type { CodeRow } from '@amanat/domain/manifest/code-row.ts';
import { sentencesOf } from '@amanat/domain/manifest/code-words/statement-finding.ts';
import { statementFindings } from '@amanat/domain/manifest/code-words/statement-findings.ts';
import { explanationOf } from '@amanat/domain/manifest/code-words/explanation.ts';
import { brief } from '@amanat/domain/schema/brief.ts';
import { kindNames } from '@amanat/domain/statements/kind-names.ts';
import { CannotRun } from '../../cannot-run.ts';
import { type CheckLanguage, checkWords } from './check-words.ts';

/**
 * What a diagnostic stands for, as text or as JSON, in the language asked for. The code may be short: `104` or `CHK-104`. Throws `CannotRun` for an unknown one.
 */
export function explain(
  code: string,
  codes: ReadonlyMap<string, CodeRow>,
  json = false,
  language: CheckLanguage = 'en',
): string {
  const digits = /^(?:AMANAT-)?(?:CHK-)?(\d{1,3})$/i.exec(code.trim())?.[1];
  const full = `AMANAT-CHK-${digits?.padStart(3, '0')}`;
  const row = codes.get(full);
  if (!row)
    throw new CannotRun(
      'AMANAT-CLI-005',
      `There is no diagnostic ${brief(code)}.`,
      'docs/diagnostics.md lists all of them; they look like AMANAT-CHK-104.',
    );
  const words = explanationOf(full);
  const said = checkWords[language];
  const [title, why, fix] = words
    ? [words.title[language], words.why[language], words.fix[language]]
    : [row.title, row.why, row.fix];
  const own = statementFindings[full];
  const promises = own ? { promises: own.kinds, found: sentencesOf(own.found, language) } : {};
  if (json)
    return `${JSON.stringify({ code: full, severity: row.severity, title, ...promises, why, fix }, null, 2)}\n`;
  const kinds = own?.kinds.map((kind) => `${kind} (${kindNames[kind]?.[language] ?? kind})`) ?? [];
  const rows = [
    ...(own ? [`${said.explained.promises}: ${kinds.join(', ')}`] : []),
    ...(own ? [`${said.explained.found}: ${sentencesOf(own.found, language).join(' ')}`] : []),
    `${said.explained.why}: ${why}`,
    `${said.explained.fix}: ${fix}`,
  ];
  return [`${full} (${said.severity[row.severity]}): ${title}`, '', ...rows, ''].join('\n');
}
