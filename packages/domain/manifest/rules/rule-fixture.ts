import { standardLaw } from '../../rules/standard-law.ts';
import { statementIndex } from '../statement-index.ts';
import { mendedBy } from '../testing/mended.ts';
import { toldInEveryLanguage } from '../testing/told.ts';
import { cleanManifest } from './clean-manifest.ts';
import type { Manifest } from '../manifest.ts';
import type { Finding } from '../finding.ts';
import type { ManifestRule } from './rule.ts';

type Changes = Readonly<Record<string, unknown>>;

/** The clean manifest with values set at `/`-separated paths; undefined removes. For tests of rules. */
export function changed(changes: Changes): Manifest {
  const copy = structuredClone(cleanManifest) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let place = copy;
    for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return copy as Manifest;
}

/** Findings of one rule over the changed clean manifest on 1 June 2026, under the law as shipped. */
export function findings(rule: ManifestRule, changes: Changes = {}): readonly Finding[] {
  const manifest = changed(changes);
  const check = (declared: Manifest) => {
    const regimes = new Set<string>(declared.regimes.map((regime) => regime.id));
    return rule.check({
      manifest: declared,
      law: standardLaw,
      today: '2026-06-01',
      promisesOf: statementIndex(declared, new Map()),
      applies: (regime) => regimes.has(regime),
    });
  };
  return mendedBy(toldInEveryLanguage(check(manifest)), manifest, check);
}
/** Where they stand. */
export function found(rule: ManifestRule, changes: Changes = {}): readonly string[] {
  return findings(rule, changes).map((finding) => finding.path.join('/'));
}
