import type { PlainVisit } from '@amanat/domain/visits/depersonalise.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** A period as its key is named. */
export interface StoredPeriod {
  /** First day, in Baku. */
  readonly starts: string;
  /** Instant at which the key is due to be destroyed. */
  readonly until: string;
}
/** The name in the key store whose key seals the secret of a period. */
export const keySubject = ({ starts, until }: StoredPeriod): string => `@visits/${starts}/${until}`;

/** Visits of a day that have something in common, counted. */
export interface VisitCell {
  readonly day: string;
  readonly site: string;
  readonly trait: 'all' | 'page' | 'referrer' | 'browser' | 'system' | 'event';
  readonly key: string;
  /** Visitors within the period of a key. */
  readonly n: number;
  /** Views of pages; times for an event. */
  readonly views: number;
}

/** The sealed secret of a period: null when it was destroyed, undefined when none was made yet. */
export async function sealedKey(
  db: Db,
  org: string,
  { starts, until }: StoredPeriod,
): Promise<Buffer | null | undefined> {
  const { rows } = await sql<{ sealed: Buffer | null }>`
    select sealed from visit_key where org = ${org} and starts = ${starts} and until = ${until}`.execute(db);
  return rows[0] && rows[0].sealed;
}
/** Stores a new secret. @returns false when another process was first. */
export async function storeKey(
  tx: Db,
  org: string,
  { starts, until }: StoredPeriod,
  sealed: Uint8Array,
): Promise<boolean> {
  const { rows } = await sql`
    insert into visit_key (org, starts, until, sealed) values (${org}, ${starts}, ${until}, ${Buffer.from(sealed)})
    on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

/**
 * Stores a visit, unless the key of its period was destroyed meanwhile: the row of the key is held until the commit.
 * @returns whether it is stored.
 */
export async function storeVisit(
  db: Db,
  org: string,
  { starts, until }: StoredPeriod,
  day: string,
  { who, site, page, referrer, browser, system, event }: PlainVisit,
): Promise<boolean> {
  const { rows } = await sql`
    with open as (
      select 1 from visit_key
      where org = ${org} and starts = ${starts} and until = ${until} and destroyed_at is null for key share
    )
    insert into visit_event as v (org, starts, until, who, day, site, page, referrer, browser, system, event, n)
    select ${org}, ${starts}::date, ${until}::timestamptz, ${who}, ${day}::date, ${site}, ${page}, ${referrer},
      ${browser}, ${system}, ${event}, 1 from open
    on conflict (org, starts, until, who, day, site, page, referrer, browser, system, event)
    do update set n = v.n + 1
    returning 1`.execute(db);
  return rows.length > 0;
}

/** Visits of the periods that run, counted by what they have in common. */
const tally = (org: string, { starts, until }: Partial<StoredPeriod> = {}) => sql<VisitCell>`
  select v.day, v.site, t.trait, t.key, count(distinct v.who) as n,
    coalesce(sum(v.n) filter (where v.event = '' or t.trait = 'event'), 0)::bigint as views
  from visit_event v, lateral (values ('all', ''), ('page', v.page), ('referrer', v.referrer), ('browser', v.browser),
    ('system', v.system), ('event', v.event)) as t (trait, key)
  where v.org = ${org} and (${starts ?? null}::date is null or (v.starts = ${starts ?? null}::date and v.until = ${until ?? null}::timestamptz))
    and (t.trait <> 'event' or v.event <> '') and (t.trait not in ('page', 'referrer') or v.event = '')
    and (t.trait <> 'referrer' or v.referrer <> '')
  group by v.day, v.site, t.trait, t.key`;

/** Turns the visits of a period into counts and deletes them. @returns how many views and events they were. */
export async function countAndForget(tx: Db, org: string, period: StoredPeriod): Promise<number> {
  await sql`
    insert into visit_count (org, day, site, trait, key, visits, views)
    select ${org}, day, site, trait, key, n, views from (${tally(org, period)}) as counted
    on conflict (org, day, site, trait, key)
    do update set visits = visit_count.visits + excluded.visits, views = visit_count.views + excluded.views`.execute(
    tx,
  );
  const { rows } = await sql<{ n: number }>`
    with gone as (
      delete from visit_event where org = ${org} and starts = ${period.starts} and until = ${period.until}
      returning n
    )
    select coalesce(sum(n), 0)::bigint as n from gone`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Periods whose key is past its end and still there, at `now` (ISO). */
export async function dueKeys(db: Db, now: string): Promise<readonly (StoredPeriod & { org: string })[]> {
  const { rows } = await sql<StoredPeriod & { org: string }>`
    select org, starts, until from visit_key where destroyed_at is null and until <= ${now} order by until`.execute(
    db,
  );
  return rows;
}
/** Holds the key of a period for its destruction. @returns false when it is gone already. */
export async function holdKey(tx: Db, org: string, { starts, until }: StoredPeriod): Promise<boolean> {
  const { rows } = await sql`
    select 1 from visit_key
    where org = ${org} and starts = ${starts} and until = ${until} and destroyed_at is null for update`.execute(
    tx,
  );
  return rows.length > 0;
}
export async function noteDestroyed(
  tx: Db,
  org: string,
  { starts, until }: StoredPeriod,
  at: string,
): Promise<void> {
  await sql`
    update visit_key set sealed = null, destroyed_at = ${at}
    where org = ${org} and starts = ${starts} and until = ${until}`.execute(tx);
}

/** Counts of a period of days, both with it: of what is counted for good, and of what runs. */
export async function cellsOf(db: Db, org: string, from: string, to: string): Promise<readonly VisitCell[]> {
  const { rows } = await sql<VisitCell>`
    select day, site, trait, key, sum(n)::bigint as n, sum(views)::bigint as views from (
      select day, site, trait, key, visits as n, views from visit_count where org = ${org}
      union all select * from (${tally(org)}) as running
    ) as both_of_them
    where day >= ${from}::date and day <= ${to}::date group by day, site, trait, key`.execute(db);
  return rows;
}
