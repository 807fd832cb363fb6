import type { ChoiceCell } from '@amanat/domain/consent/statistics.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** Entries counted in one transaction. */
const chunk = 5000;

/** Kinds of entries that are choices of people made here; records of other tools are no answers to our banner. */
const kinds = ['consent.recorded', 'consent.withdrawn'];

/**
 * Counts the next entries of the journal that are not counted yet, once each: the cursor's row is locked, and moves in
 * the transaction that counts. Each costs one look by key, however many choices are stored.
 * @returns how many entries are left.
 */
export async function countNext(tx: Db, org: string): Promise<number> {
  await sql`insert into consent_statistic_cursor (org, next) values (${org}, 0) on conflict do nothing`.execute(
    tx,
  );
  const cursor = await sql<{ next: number }>`
    select next from consent_statistic_cursor where org = ${org} for update`.execute(tx);
  const log = await sql<{ size: number }>`select size from journal_log where org = ${org}`.execute(tx);
  const next = cursor.rows[0]?.next ?? 0;
  const size = log.rows[0]?.size ?? 0;
  const until = Math.min(next + chunk, size);
  if (until > next) {
    await count(tx, org, next, until);
    await sql`update consent_statistic_cursor set next = ${until} where org = ${org}`.execute(tx);
  }
  return size - until;
}

async function count(tx: Db, org: string, from: number, until: number): Promise<void> {
  await sql`
    insert into consent_statistic (org, day, site, language, version, wording, method, choices, n)
    select ${org}, (e.at at time zone 'Asia/Baku')::date, coalesce(e.data->>'site', ''),
      coalesce(e.data->>'language', ''), (e.data->>'version')::int, coalesce(e.data->>'wording', ''),
      coalesce(e.data->>'method', ''), said.choices, count(*)
    from (
      select id, subject, time from journal_entry
      where org = ${org} and idx >= ${from} and idx < ${until} and kind = any(${kinds})
    ) as j,
    lateral (
      select at, data from subject_event
      where org = ${org} and subject = j.subject and at = j.time and id = j.id
        -- One click that counts for several sites is one answer.
        and not (data ? 'copy') offset 0
    ) as e,
    lateral (
      select coalesce(string_agg(key || case value when 'true' then ':1' else ':0' end, ',' order by key), '') as choices
      from jsonb_each_text(e.data->'choices')
    ) as said
    group by 2, 3, 4, 5, 6, 7, 8
    on conflict (org, day, site, language, version, wording, method, choices)
    do update set n = consent_statistic.n + excluded.n`.execute(tx);
}

/**
 * Throws the counts away; they are made anew from the journal as if they had never been. The cursor first: whoever
 * counts at this moment is done before anything is thrown away.
 */
export async function forget(tx: Db, org: string): Promise<void> {
  await sql`
    insert into consent_statistic_cursor (org, next) values (${org}, 0)
    on conflict (org) do update set next = 0`.execute(tx);
  await sql`delete from consent_statistic where org = ${org}`.execute(tx);
}

/** The counts of a period, both days with it. */
export async function cellsOf(db: Db, org: string, from: string, to: string): Promise<readonly ChoiceCell[]> {
  const { rows } = await sql<ChoiceCell>`
    select day, site, language, version, wording, method, choices, n from consent_statistic
    where org = ${org} and day >= ${from}::date and day <= ${to}::date`.execute(db);
  return rows;
}
