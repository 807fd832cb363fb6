import { checkManifest } from '@amanat/domain/manifest/check.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import { groupFindings } from '@amanat/domain/manifest/finding-groups.ts';
import { placeInWords } from '@amanat/domain/manifest/finding-place.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
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
  const findings = [...beside, ...heldAgainstRules(value, today)];
  return { value, findings: findings.length > most ? gravest(findings) : findings };
}

/** What is said as of a day (`YYYY-MM-DD`) about a manifest that was read before: by code, gravest first, places in words. */
export function checkedGroups(manifest: Manifest, today: string): readonly FindingGroup[] {
  return groupFindings(heldAgainstRules(manifest, today), (path) => placeInWords(manifest, path));
}

function heldAgainstRules(value: unknown, today: string): readonly Finding[] {
  return checkManifest(value, { law: standardLaw, today, kinds });
}

/** What everybody who waits has to read, or to carry from thread to thread. */
const most = 1000;
function gravest(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((one) => !isError(one))].slice(0, most);
}
