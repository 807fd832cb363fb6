import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** The last visit of the schedule to a site. */
export interface ScanRun {
  readonly site: string;
  /** ISO instants. */
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly failure: string | null;
  readonly failing_since: string | null;
}

/** Notes that a visit begins. */
export async function beginRun(db: Db, org: string, site: string, at: string): Promise<void> {
  await sql`
    insert into scan_run (org, site, started_at) values (${org}, ${site}, ${at})
    on conflict (org, site) do update set started_at = excluded.started_at, ended_at = null`.execute(db);
}
/** Notes how it ended: `failure` is a code, null when the crawl was taken in. */
export async function endRun(
  db: Db,
  org: string,
  site: string,
  at: string,
  failure: string | null,
): Promise<void> {
  await sql`
    update scan_run set ended_at = ${at}, failure = ${failure}::text,
      failing_since = case when ${failure}::text is null then null else coalesce(failing_since, started_at) end
    where org = ${org} and site = ${site}`.execute(db);
}
/** Forgets sites that the declaration names no more. */
export async function keepRuns(db: Db, org: string, sites: readonly string[]): Promise<void> {
  await sql`delete from scan_run where org = ${org} and not site = any (${[...sites]}::text[])`.execute(db);
}
/** Forgets all. */
export async function forgetRuns(db: Db): Promise<void> {
  await sql`delete from scan_run`.execute(db);
}
export async function scanRuns(db: Db, org: string): Promise<readonly ScanRun[]> {
  const { rows } = await sql<ScanRun>`
    select site, started_at, ended_at, failure, failing_since from scan_run
    where org = ${org} order by site`.execute(db);
  return rows;
}
