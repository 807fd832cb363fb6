import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { crawlReads } from '@amanat/domain/scan/crawl.ts';
import { declaredIn } from '@amanat/domain/scan/declared.ts';
import type { CrawlReads, UnseenSite } from '@amanat/domain/statements/reads.ts';
import type { Db } from '../platform/db.ts';
import { isDeclaredSite } from './site-declared.ts';
import { scanRuns } from './runs.ts';
import { sitesOf } from './sites.ts';
import { lastScans } from './store.ts';

const hour = 60 * 60 * 1000;

/** A site that the schedule did not get a result from. */
export interface UnscannedSite {
  readonly site: string;
  /** Code of what kept it from being done; `interrupted` and `overdue` have none. */
  readonly because: string;
  /** ISO instant since when. */
  readonly since: string;
}

/**
 * Sites whose last visit failed, was broken off, or should have come again long ago (a week and a day), at `now` (ISO),
 * and that nobody has handed a crawl over for since.
 */
export async function unscannedSites(db: Db, org: string, now: string): Promise<readonly UnscannedSite[]> {
  const age = (at: string) => Date.parse(now) - Date.parse(at);
  const [runs, scans] = await Promise.all([
    scanRuns(db, org),
    lastScans(db, org, '1970-01-01T00:00:00.000Z'),
  ]);
  const seen = new Map(scans.map(({ site, at }) => [site, at]));
  return runs.flatMap(({ site, started_at, ended_at, failure, failing_since, asked }) => {
    const last = seen.get(site);
    if (last !== undefined && last > started_at && age(last) <= 8 * 24 * hour) return [];
    // One that staff asked for comes again when they ask again.
    if (!asked && age(started_at) > 8 * 24 * hour) return [{ site, because: 'overdue', since: started_at }];
    if (ended_at === null && age(started_at) > hour)
      return [{ site, because: 'interrupted', since: started_at }];
    return failure === null ? [] : [{ site, because: failure, since: failing_since ?? started_at }];
  });
}

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

/**
 * Declared sites of which the crawls above do not show how they are now, at `now` (ISO): the board must not speak of a
 * site that nobody looked at, nor rest for a month on a look that could not be repeated.
 */
export async function unseenSites(
  db: Db,
  org: string,
  manifest: Manifest,
  now: string,
): Promise<readonly UnseenSite[]> {
  const seen = new Set((await crawlsOf(db, org, manifest, now))?.map(({ site }) => site));
  const failing = new Set((await unscannedSites(db, org, now)).map(({ site }) => site));
  return sitesOf(manifest).flatMap((site): UnseenSite[] => {
    if (!seen.has(site)) return [{ site, because: 'never' }];
    return failing.has(site) ? [{ site, because: 'failing' }] : [];
  });
}
