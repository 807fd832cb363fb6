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
  /** Where a visit under way is; `waiting` before it begins. */
  readonly phase: string | null;
  /** By staff, and not by the schedule. */
  readonly asked: boolean;
}

/** Notes that a visit was asked for, unless one is under way that began at `brokenOff` or later: then false. */
export async function askRun(
  tx: Db,
  org: string,
  site: string,
  at: string,
  brokenOff: string,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    insert into scan_run (org, site, started_at, phase, asked) values (${org}, ${site}, ${at}, 'waiting', true)
    on conflict (org, site) do update
    set started_at = excluded.started_at, ended_at = null, phase = 'waiting', asked = true
    where scan_run.ended_at is not null or scan_run.started_at < ${brokenOff}`.execute(tx);
  return numAffectedRows > 0n;
}
/** Notes that a visit begins. */
export async function beginRun(db: Db, org: string, site: string, at: string, asked: boolean): Promise<void> {
  await sql`
    insert into scan_run (org, site, started_at, asked) values (${org}, ${site}, ${at}, ${asked})
    on conflict (org, site) do update
    set started_at = excluded.started_at, ended_at = null, phase = null, asked = excluded.asked`.execute(db);
}
/** Notes how far a visit is. */
export async function moveRun(db: Db, org: string, site: string, phase: string): Promise<void> {
  await sql`update scan_run set phase = ${phase}
    where org = ${org} and site = ${site} and ended_at is null`.execute(db);
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
    update scan_run set ended_at = ${at}, phase = null, failure = ${failure}::text,
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
    select site, started_at, ended_at, failure, failing_since, phase, asked from scan_run
    where org = ${org} order by site`.execute(db);
  return rows;
}
