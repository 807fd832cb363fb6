import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { crawlReads } from '@amanat/domain/scan/crawl.ts';
import { declaredIn } from '@amanat/domain/scan/declared.ts';
import type { CrawlReads } from '@amanat/domain/statements/reads.ts';
import type { Db } from '../platform/db.ts';
import { isDeclaredSite } from './site-declared.ts';
import { lastScans } from './store.ts';

/** A site changes with every release: what an older crawl saw shows nothing any more. */
const goodFor = 31 * 24 * 60 * 60 * 1000;

/**
 * The last crawl of each site that is still declared, held against the declaration given, at most 31 days old at `now`
 * (ISO); null when there is none.
 */
export async function crawlsOf(
  db: Db,
  org: string,
  manifest: Manifest,
  now: string,
): Promise<readonly CrawlReads[] | null> {
  const since = new Date(Date.parse(now) - goodFor).toISOString();
  const scans = (await lastScans(db, org, since)).filter(({ site }) => isDeclaredSite(site, manifest));
  const declared = declaredIn(manifest, null);
  return scans.length === 0 ? null : scans.map(({ observation }) => crawlReads(observation, declared));
}
