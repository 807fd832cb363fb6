import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import { checkedGroupsBeside } from './check-beside.ts';
import type { PolicyVersion } from './reads.ts';

interface Checked {
  readonly day: string;
  readonly groups: Promise<readonly FindingGroup[]>;
}
/** A version never changes; what is said about it does with the day alone: contracts end, reviews fall due. */
const known = new WeakMap<PolicyVersion, Checked>();

/**
 * What the checker says about a published version on a day (`YYYY-MM-DD`), by code, gravest first. Worked out once a day
 * for all who ask, beside the thread that answers them; tried again by the next where it failed.
 */
export function findingsOn(version: PolicyVersion, day: string): Promise<readonly FindingGroup[]> {
  const before = known.get(version);
  if (before?.day === day) return before.groups;
  const checked: Checked = { day, groups: checkedGroupsBeside(version.manifest, day) };
  known.set(version, checked);
  checked.groups.catch(() => {
    // Whoever asked is told why.
    if (known.get(version) === checked) known.delete(version);
  });
  return checked.groups;
}
