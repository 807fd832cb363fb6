import type { Manifest } from '../manifest/manifest.ts';
import { noticePromised } from '../manifest/notice-promised.ts';
import { bakuDateOf } from '../time/baku.ts';
import { addDays } from '../time/local-date.ts';
import { shownDays } from './last-day.ts';

/** Whether changes are shown on the site: it is promised, and there is a banner that shows them. */
export function standsOnSite(manifest: Manifest): boolean {
  const promised = noticePromised(manifest);
  return manifest.banner !== undefined && (promised.includes('site') || promised.includes('banner'));
}

interface VersionLike {
  readonly number: number;
  readonly manifest: Manifest;
  readonly significant: boolean;
  readonly publishedAt: string;
  readonly effectiveAt: string;
}
/**
 * The version visitors are shown a notice of at an instant: the latest significant one that is published, until some days
 * after it took effect. Undefined when there is nothing to tell.
 */
export function noticedVersion<V extends VersionLike>(versions: readonly V[], at: string): V | undefined {
  return versions.findLast(
    ({ number, manifest, significant, publishedAt, effectiveAt }) =>
      number > 1 &&
      significant &&
      standsOnSite(manifest) &&
      publishedAt <= at &&
      bakuDateOf(at) <= addDays(bakuDateOf(effectiveAt), shownDays),
  );
}
