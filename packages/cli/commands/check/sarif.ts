import type { CodeRow } from '@amanat/domain/manifest/code-row.ts';
import { explanationOf } from '@amanat/domain/manifest/code-words/explanation.ts';
import type { CheckLanguage } from './check-words.ts';
import { allFacts } from './json.ts';
import type { Located } from './manifest-document.ts';

/** The findings as SARIF 2.1.0 (OASIS), for code hosts and editors. Addresses are relative to the folder checked from. */
export function sarif(
  findings: readonly Located[],
  codes: ReadonlyMap<string, CodeRow>,
  version: string,
  language: CheckLanguage = 'en',
): string {
  const used = [...new Set(findings.map((finding) => finding.code))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'amanat',
            version,
            rules: used.map((code) => ruleOf(code, codes.get(code), language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, used.indexOf(finding.code), language)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function ruleOf(code: string, row: CodeRow | undefined, language: CheckLanguage) {
  const words = explanationOf(code);
  if (!row || !words) return { id: code };
  return {
    id: code,
    shortDescription: { text: words.title[language] },
    fullDescription: { text: words.why[language] },
    help: { text: words.fix[language] },
    defaultConfiguration: { level: row.severity },
  };
}
function resultOf(finding: Located, ruleIndex: number, language: CheckLanguage) {
  const { line, column, endLine, endColumn } = finding.place;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const artifactLocation = { uri: encodeURI(finding.file.replaceAll('\\', '/')) };
  const { edit } = finding;
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text: [finding.message, finding.why, finding.fix].map(sentence).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region,
        },
      },
    ],
    ...(edit
      ? {
          fixes: [
            {
              description: { text: finding.fix },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: edit.text } }],
                },
              ],
            },
          ],
        }
      : {}),
    properties: {
      why: finding.why,
      fix: finding.fix,
      promises: finding.promises,
      facts: allFacts(finding, language),
    },
  };
}
