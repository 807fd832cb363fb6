import type { Manifest } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { statementText } from './kind.ts';
import { kinds } from './registry.ts';

/** How statements read, by id. Empty where nobody kept it. */
export type StatementTexts = Readonly<Record<string, Localized>>;

/** How every statement of a declaration reads in the words of this release. */
export function statementTexts(manifest: Manifest): StatementTexts {
  return Object.fromEntries(
    manifest.statements.flatMap((statement) => {
      const kind = kinds.get(statement.says);
      return kind ? [[statement.id, statementText(kind, statement, manifest)]] : [];
    }),
  );
}
