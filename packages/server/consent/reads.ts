import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { ConsentReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

interface Row {
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * All events of a subject (a pseudonym), oldest first: what the state is folded from. One index range read.
 */
export async function subjectEvents(db: Db, org: string, subject: string): Promise<SubjectEvent[]> {
  const { rows } = await sql<Row>`
    select at, kind, data from subject_event
    where org = ${org} and subject = ${subject} order by at, id`.execute(db);
  return rows.map(eventOf);
}

/** The same for many subjects in one read; subjects without events are absent. */
export async function eventsOfSubjects(
  db: Db,
  org: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SubjectEvent[]>> {
  const { rows } = await sql<Row & { subject: string }>`
    select subject, at, kind, data from subject_event
    where org = ${org} and subject = any(${[...subjects]}) order by subject, at, id`.execute(db);
  return Map.groupBy(rows, (row) => row.subject)
    .entries()
    .reduce((map, [subject, own]) => map.set(subject, own.map(eventOf)), new Map<string, SubjectEvent[]>());
}

function eventOf(row: Row): SubjectEvent {
  return { ...row.data, kind: row.kind, at: row.at } as unknown as SubjectEvent;
}

interface PurposeCounts {
  readonly purpose: string;
  readonly given: number;
  readonly refused: number;
  readonly withdrawn: number;
}
interface Totals {
  readonly total: number;
  readonly without_wording: number;
  readonly without_version: number;
  readonly last_at: string | null;
  readonly sites: readonly string[] | null;
}

/** What the promise board rests on: counts over all consent records of the organisation. Reads the whole history. */
export async function consentReads(db: Db, org: string): Promise<ConsentReads> {
  const totals = await sql<Totals>`
    select count(*)::int as total, max(at) as last_at, array_agg(distinct data->>'site') as sites,
      count(*) filter (where w.hash is null)::int as without_wording,
      count(*) filter (where e.data->'version' is null)::int as without_version
    from subject_event e
    left join wording w on w.org = e.org and w.hash = e.data->>'wording'
    where e.org = ${org} and e.kind = 'consent'`.execute(db);
  const purposes = await sql<PurposeCounts>`
    with said as (
      select e.subject, c.key as purpose, c.value::boolean as yes, e.at, e.id
      from subject_event e, jsonb_each_text(e.data->'choices') c
      where e.org = ${org} and e.kind = 'consent'
    ), now_is as (
      select purpose, (array_agg(yes order by at desc, id desc))[1] as yes, bool_or(yes) as ever
      from said group by subject, purpose
    )
    select purpose, count(*) filter (where yes)::int as given,
      count(*) filter (where not yes and not ever)::int as refused,
      count(*) filter (where not yes and ever)::int as withdrawn
    from now_is group by purpose order by purpose`.execute(db);
  const {
    total = 0,
    last_at = null,
    sites = null,
    without_wording = 0,
    without_version = 0,
  } = totals.rows[0] ?? {};
  return {
    total,
    byPurpose: Object.fromEntries(purposes.rows.map(({ purpose, ...counts }) => [purpose, counts])),
    withoutWording: without_wording,
    withoutVersion: without_version,
    lastAt: last_at,
    sites: sites ?? [],
  };
}

/** People (pseudonyms) with at least one event. */
export async function peopleCount(db: Db, org: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct subject) as n from subject_event where org = ${org}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Choices of the last thirty days by Baku day, told apart by what was chosen: all, nothing, some. */
export async function consentDays(
  db: Db,
  org: string,
): Promise<
  readonly { day: string; accepted: number; rejected: number; customised: number; withdrawn: number }[]
> {
  const { rows } = await sql<{
    day: string;
    accepted: number;
    rejected: number;
    customised: number;
    withdrawn: number;
  }>`
    with choice as (
      select (at at time zone 'Asia/Baku')::date::text as day, data->>'method' as method from subject_event
      where org = ${org} and kind = 'consent'
    )
    select day, count(*) filter (where method = 'accept-all')::int as accepted,
      count(*) filter (where method = 'reject-all')::int as rejected,
      count(*) filter (where method = 'customise')::int as customised,
      count(*) filter (where method = 'withdraw')::int as withdrawn
    from choice group by day order by day desc limit 30`.execute(db);
  return rows.toReversed();
}
