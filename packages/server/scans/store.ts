import type { Observation } from '@amanat/domain/scan/observation.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

export interface ScanRow {
  readonly site: string;
  readonly at: string;
  readonly received_at: string;
  readonly observation: Observation;
}

/** Keeps a crawl as the last one of its site; one that began before the kept one changes nothing. */
export async function keepScan(db: Db, org: string, scan: ScanRow): Promise<void> {
  await sql`
    insert into site_scan (org, site, at, received_at, observation)
    values (${org}, ${scan.site}, ${scan.at}, ${scan.received_at}, ${JSON.stringify(scan.observation)}::jsonb)
    on conflict (org, site) do update
    set at = excluded.at, received_at = excluded.received_at, observation = excluded.observation
    where site_scan.at <= excluded.at`.execute(db);
}
/** The last crawl of each site of the organisation that began at `since` (ISO) or later. */
export async function lastScans(db: Db, org: string, since: string): Promise<readonly ScanRow[]> {
  const { rows } = await sql<ScanRow>`
    select site, at, received_at, observation from site_scan
    where org = ${org} and at >= ${since} order by site`.execute(db);
  return rows;
}
