import type { Finding } from './finding.ts';
import { gravestFirst } from './severities.ts';

/** Findings of statement kinds that say of a fact what a rule over the facts says as well: kind’s code, rule’s code. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['AMANAT-CHK-301', 'AMANAT-CHK-102'],
  ['AMANAT-CHK-307', 'AMANAT-CHK-106'],
  ['AMANAT-CHK-312', 'AMANAT-CHK-101'],
  ['AMANAT-CHK-313', 'AMANAT-CHK-150'],
  ['AMANAT-CHK-317', 'AMANAT-CHK-116'],
  ['AMANAT-CHK-320', 'AMANAT-CHK-236'],
  ['AMANAT-CHK-321', 'AMANAT-CHK-131'],
  ['AMANAT-CHK-322', 'AMANAT-CHK-135'],
  ['AMANAT-CHK-323', 'AMANAT-CHK-134'],
  ['AMANAT-CHK-326', 'AMANAT-CHK-142'],
  ['AMANAT-CHK-330', 'AMANAT-CHK-136'],
  ['AMANAT-CHK-332', 'AMANAT-CHK-137'],
  ['AMANAT-CHK-333', 'AMANAT-CHK-138'],
  ['AMANAT-CHK-336', 'AMANAT-CHK-144'],
  ['AMANAT-CHK-338', 'AMANAT-CHK-205'],
]);

/**
 * Says each thing once: equal findings, and a kind's finding beside a rule's about the same entry, become one
 * with the promises of all and the graver severity. The rule's stays, because it points at the exact value.
 */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  const ofRule = new Map<string, string>();
  const kinds = new Set(pairs.values());
  for (const finding of findings) {
    const own = `${finding.code} ${finding.path.join('/')} ${finding.message}`;
    const matter = pairs.get(finding.code);
    const key = (matter === undefined ? undefined : ofRule.get(`${matter} ${entryOf(finding)}`)) ?? own;
    const first = byKey.get(key);
    byKey.set(key, first ? together(first, finding) : finding);
    if (!first && kinds.has(finding.code)) ofRule.set(`${finding.code} ${entryOf(finding)}`, key);
  }
  return [...byKey.values()];
}

/** The entry of a section a finding is about: `recipients/aws`. */
function entryOf(finding: Finding): string {
  return finding.path.slice(0, 2).join('/');
}
function together(first: Finding, second: Finding): Finding {
  const graver = [first, second].toSorted(gravestFirst)[0]!.severity;
  return { ...first, severity: graver, promises: [...new Set([...first.promises, ...second.promises])] };
}
