import type { Finding, Path } from '../../manifest/finding.ts';
import type { Manifest, Statement } from '../../manifest/manifest.ts';
import { found as foundBy, type Said } from '../found.ts';
import type { areaBCodes } from './area-b-codes.ts';

/** A contradiction as these kinds report it, under a registered code. */
export interface Contradiction extends Omit<Said, 'code'> {
  readonly code: keyof typeof areaBCodes;
}
/** A finding of a statement; its own id comes first, then those of the others that take part. */
export function found(
  context: { readonly statement: { readonly id: string }; readonly path: Path },
  contradiction: Contradiction,
): Finding {
  return foundBy(context, contradiction);
}
/** The other statements of some kinds, in the order of the text. */
export function others(
  context: { readonly statement: { readonly id: string }; readonly manifest: Manifest },
  ...says: readonly string[]
): readonly Statement[] {
  return context.manifest.statements.filter(
    (statement) => says.includes(statement.says) && statement.id !== context.statement.id,
  );
}
/** Their ids alone. */
export function idsOf(statements: readonly Statement[]): readonly string[] {
  return statements.map((statement) => statement.id);
}
