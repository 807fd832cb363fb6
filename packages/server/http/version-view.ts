import type { VersionView } from '@amanat/contract/console.ts';
import { wantsLetters } from '../notices/letters.ts';
import type { PolicyVersion } from '../policy/reads.ts';

/** A version as data, without the manifest itself. */
export function versionView(version: PolicyVersion): VersionView {
  const { number, hash, approved, effectiveAt, publishedAt, significant, changes } = version;
  return {
    number,
    hash,
    approved,
    effectiveAt,
    publishedAt,
    significant,
    changes,
    ...(wantsLetters(version) ? { letters: true } : {}),
  };
}
