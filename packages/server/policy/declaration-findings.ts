import { checkManifest } from '@amanat/domain/manifest/check.ts';
import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import { groupFindings } from '@amanat/domain/manifest/finding-groups.ts';
import { placeInWords } from '@amanat/domain/manifest/finding-place.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import type { PolicyVersion } from './reads.ts';

interface Checked {
  readonly day: string;
  readonly groups: readonly FindingGroup[];
}
/** A version never changes; what is said about it does with the day alone: contracts end, reviews fall due. */
const known = new WeakMap<PolicyVersion, Checked>();

/** What the checker says about a published version on a day (`YYYY-MM-DD`), by code, gravest first. */
export function findingsOn(version: PolicyVersion, day: string): readonly FindingGroup[] {
  const before = known.get(version);
  if (before?.day === day) return before.groups;
  const { manifest } = version;
  const findings = checkManifest(manifest, { law: standardLaw, today: day, kinds });
  const groups = groupFindings(findings, (path) => placeInWords(manifest, path));
  known.set(version, { day, groups });
  return groups;
}
