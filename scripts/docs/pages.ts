import { CheckOutput } from '@amanat/contract/findings.ts';
import { codes } from '@amanat/domain/manifest/codes.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { languageJsonSchema, languagesPage } from './languages-page.ts';
import { manifestJsonSchema } from './manifest-json-schema.ts';
import { manifestPage } from './manifest-page.ts';
import { statementFindings, statementFindingsSource } from './statement-findings.ts';
import { statementsPage } from './statements-page.ts';

/** The documents written from the source, by their path in the repository. */
export function pages(): ReadonlyMap<string, string> {
  const found = statementFindings();
  return new Map([
    ['docs/schema/manifest.schema.json', `${JSON.stringify(manifestJsonSchema(kinds), null, 2)}\n`],
    ['docs/schema/banner-language.schema.json', `${JSON.stringify(languageJsonSchema(), null, 2)}\n`],
    ['docs/schema/check.schema.json', `${JSON.stringify(CheckOutput, null, 2)}\n`],
    ['docs/languages.md', languagesPage()],
    ['docs/manifest.md', manifestPage()],
    ['docs/statements.md', statementsPage(kinds)],
    ['docs/diagnostics.md', diagnosticsPage(codes, found)],
    ['packages/domain/manifest/code-words/statement-findings.ts', statementFindingsSource(found)],
  ]);
}
