import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { ConsentReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { eventRows } from './history/person-events.ts';
import { remembered } from './remembered.ts';

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
  const found = new Map<string, SubjectEvent[]>();
  for (const row of await eventRows(db, org, subjects)) {
    const own = found.get(row.subject);
    if (own) own.push(eventOf(row));
    else found.set(row.subject, [eventOf(row)]);
  }
  return found;
}

function eventOf(row: Row): SubjectEvent {
  return { ...row.data, kind: row.kind, at: row.at } as unknown as SubjectEvent;
}

interface PurposeCounts {
  readonly everybody: number;
  readonly purpose: string;
  readonly given: number;
  readonly refused: number;
  readonly withdrawn: number;
}
interface Totals {
  readonly total: number | null;
  readonly without_wording: number | null;
  readonly without_version: number | null;
  readonly last_at: string | null;
  readonly sites: readonly string[] | null;
}

/** What the promise board rests on: counts over all consent records of the organisation. See `remembered`. */
export const consentReads = remembered(readConsents);

async function readConsents(db: Db, org: string): Promise<ConsentReads> {
  const totals = await sql<Totals>`
    with alike as (
      select data->>'wording' as hash, data->>'site' as site, data->'version' is null as unversioned,
        count(*) as n, max(at) as last_at
      from subject_event
      -- What another tool recorded shows what it had; how we keep our own is not told by it.
      where org = ${org} and kind = 'consent' and data->>'method' is distinct from 'import' group by 1, 2, 3
    )
    select sum(n)::int as total, max(last_at) as last_at, array_agg(distinct site) filter (where site is not null) as sites,
      (sum(n) filter (where w.hash is null))::int as without_wording,
      (sum(n) filter (where unversioned))::int as without_version
    from alike left join wording w on w.org = ${org} and w.hash = alike.hash`.execute(db);
  // People with the same history are counted together before it is taken apart: there are few histories.
  const purposes = await sql<PurposeCounts>`
    with history as (
      select array_agg(data->>'choices' order by at, id) as said
      from subject_event where org = ${org} and kind = 'consent' group by subject
    ), alike as (
      select row_number() over () as which, said, count(*) as people from history group by said
    ), now_is as (
      select which, people, c.key as purpose, bool_or(c.value::boolean) as ever,
        (array_agg(c.value::boolean order by nth desc))[1] as yes
      from alike, unnest(said) with ordinality as event (choices, nth), jsonb_each_text(choices::jsonb) as c
      group by which, people, c.key
    )
    select purpose, (select sum(people) from alike)::int as everybody,
      coalesce(sum(people) filter (where yes), 0)::int as given,
      coalesce(sum(people) filter (where not yes and not ever), 0)::int as refused,
      coalesce(sum(people) filter (where not yes and ever), 0)::int as withdrawn
    from now_is group by purpose order by purpose`.execute(db);
  const { total, last_at = null, sites, without_wording, without_version } = totals.rows[0] ?? {};
  return {
    total: total ?? 0,
    people: purposes.rows[0]?.everybody ?? 0,
    byPurpose: Object.fromEntries(
      purposes.rows.map(({ purpose, everybody: _everybody, ...counts }) => [purpose, counts]),
    ),
    withoutWording: without_wording ?? 0,
    withoutVersion: without_version ?? 0,
    lastAt: last_at,
    sites: sites ?? [],
  };
}

/** People (pseudonyms) with at least one event. See `remembered`. */
export const peopleCount = remembered(countPeople);

async function countPeople(db: Db, org: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct subject) as n from subject_event where org = ${org}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** A consent that was given and taken back, and not given again since. */
export interface WithdrawnConsent {
  readonly subject: string;
  readonly purpose: string;
  /** ISO instant of the first «no» after the last «yes». */
  readonly at: string;
}
/** The withdrawals that stand, of every purpose. Reads the whole history: see `withdrawnLately` for who asks often. */
export async function withdrawnConsents(db: Db, org: string): Promise<readonly WithdrawnConsent[]> {
  const { rows } = await sql<WithdrawnConsent>`
    with said as (
      select subject, c.key as purpose, at, id, c.value = 'true' as yes
      from subject_event, jsonb_each_text(data->'choices') as c
      where org = ${org} and kind = 'consent'
    ), yes as (
      select distinct on (subject, purpose) subject, purpose, at, id from said where yes
      order by subject, purpose, at desc, id desc
    )
    select said.subject, said.purpose, min(said.at) as at
    from said join yes using (subject, purpose)
    where not said.yes and (said.at, said.id) > (yes.at, yes.id)
    group by said.subject, said.purpose order by 3, 1, 2`.execute(db);
  return rows;
}
/** The same for the promise board. See `remembered`. */
export const withdrawnLately = remembered(withdrawnConsents);
