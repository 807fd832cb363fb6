import { checkManifest } from '@amanat/domain/manifest/check.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { type DeclarationTexts, readDeclaration } from './read-declaration.ts';

/** What the texts of a declaration say and what is said about them: plain data, which goes from thread to thread. */
export interface CheckedDeclaration {
  /** Whatever was written; a manifest where no finding is an error. */
  readonly value: unknown;
  /** All of them; of more than a thousand the first thousand, errors before others. */
  readonly findings: readonly Finding[];
}

/** Reads the texts and holds them against the rules, as of a day (`YYYY-MM-DD`). @throws AMANAT-POLICY-002 */
export function checkDeclaration(texts: DeclarationTexts, today: string): CheckedDeclaration {
  const { value, findings: beside } = readDeclaration(texts);
  const findings = [...beside, ...checkManifest(value, { law: standardLaw, today, kinds })];
  return { value, findings: findings.length > most ? gravest(findings) : findings };
}

/** What everybody who waits has to read, or to carry from thread to thread. */
const most = 1000;
function gravest(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((one) => !isError(one))].slice(0, most);
}
