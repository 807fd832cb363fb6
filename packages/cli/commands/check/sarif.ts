import type { CodeRow } from '@amanat/domain/manifest/code-row.ts';
import type { Located } from './manifest-document.ts';

/** The findings as SARIF 2.1.0 (OASIS), for code hosts and editors. Addresses are relative to the folder checked from. */
export function sarif(
  findings: readonly Located[],
  codes: ReadonlyMap<string, CodeRow>,
  version: string,
): string {
  const used = [...new Set(findings.map((finding) => finding.code))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'amanat', version, rules: used.map((code) => ruleOf(code, codes.get(code))) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, used.indexOf(finding.code))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function ruleOf(code: string, row: CodeRow | undefined) {
  if (!row) return { id: code };
  return {
    id: code,
    shortDescription: { text: row.title },
    fullDescription: { text: row.why },
    help: { text: row.fix },
    defaultConfiguration: { level: row.severity },
  };
}
function resultOf(finding: Located, ruleIndex: number) {
  const { line, column, endLine, endColumn } = finding.place;
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text: [finding.message, finding.why, finding.fix].map(sentence).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    properties: { promises: finding.promises },
  };
}
