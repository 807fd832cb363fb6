import type { TodayItem } from '@amanat/contract/console.ts';
import type { Db } from '../../platform/db.ts';
import { unscannedSites } from '../../scans/reads.ts';

/** Sites that the schedule could not look at, as lines of Bu gün. */
export async function unscannedItems(db: Db, org: string, now: string): Promise<TodayItem[]> {
  return (await unscannedSites(db, org, now)).map(({ site, because, since }) => ({
    kind: 'unscanned',
    urgency: 'today',
    ref: site,
    detail: { because, since },
  }));
}
