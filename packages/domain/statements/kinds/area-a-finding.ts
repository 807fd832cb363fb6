import type { Finding, Path } from '../../manifest/finding.ts';
import type { Manifest, Statement } from '../../manifest/manifest.ts';
import { found as foundBy, type Said } from '../found.ts';
import type { areaACodes } from './area-a-codes.ts';

/** A contradiction as these kinds report it: a registered code, and often a place among the facts. */
export interface Contradiction extends Omit<Said, 'code'> {
  readonly code: keyof typeof areaACodes;
  /** Where it stands when that is not the statement: a path from the root of the manifest. */
  readonly path?: Path;
}

/** A finding of a statement; its own id comes first, then those of the others that take part. */
export function found(
  context: { readonly statement: { readonly id: string }; readonly path: Path },
  contradiction: Contradiction,
): Finding {
  const finding = foundBy(context, contradiction);
  return contradiction.path === undefined ? finding : { ...finding, path: contradiction.path };
}

/** The statements of some kinds, in the order of the text. */
export function statementsSaying(manifest: Manifest, ...kinds: readonly string[]): readonly Statement[] {
  return manifest.statements.filter((statement) => kinds.includes(statement.says));
}

/** Statements of a kind that stand before this one: what they report already is not said twice. */
export function statementsBefore(
  context: { readonly manifest: Manifest; readonly statement: { readonly id: string } },
  says: string,
): readonly Statement[] {
  const all = statementsSaying(context.manifest, says);
  const place = all.findIndex(({ id }) => id === context.statement.id);
  return place < 0 ? [] : all.slice(0, place);
}
