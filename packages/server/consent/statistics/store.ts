import type { ChoiceCell } from '@amanat/domain/consent/statistics.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** Choices that are alike, counted, and whether they took back what had been agreed to. */
export interface KeptCell extends ChoiceCell {
  readonly tookBack: boolean;
}

/** Entries counted in one transaction. */
const chunk = 5000;

/** Kinds of entries that are choices of people made here; records of other tools are no answers to our banner. */
const kinds = ['consent.recorded', 'consent.withdrawn'];

/**
 * Counts the next entries of the journal that are not counted yet, once each: the cursor's row is locked, and moves in
 * the transaction that counts. Each costs one look by key, however many choices are stored, and one more for each refusal in
 * it: what that took back is read from what stood before, never from the word it came with (docs/adr/0031).
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
    insert into consent_statistic (org, day, site, language, version, wording, method, choices, took_back, n)
    select ${org}, (e.at at time zone 'Asia/Baku')::date, coalesce(e.data->>'site', ''),
      coalesce(e.data->>'language', ''), (e.data->>'version')::int, coalesce(e.data->>'wording', ''),
      coalesce(e.data->>'method', ''), said.choices, former.took_back, count(*)
    from (
      select id, subject, time, idx from journal_entry
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
    ) as said,
    lateral (
      select exists (
        select from jsonb_each(e.data->'choices') as answer (purpose, yes)
        where yes = 'false'::jsonb and (
          select b.data->'choices'->purpose from subject_event b
          where b.org = ${org} and b.subject = j.subject and (b.at, b.id) < (e.at, j.id)
            and (b.kind = 'erased' or (b.kind = 'consent' and b.data->'choices' ? purpose))
            -- What came into the journal later was not there to be taken back: a rebuilding counts the same.
            and not exists (select from journal_entry later where later.id = b.id and later.org = b.org and later.idx > j.idx)
          order by b.at desc, b.id desc limit 1
        ) = 'true'::jsonb
      ) as took_back
    ) as former
    group by 2, 3, 4, 5, 6, 7, 8, 9
    on conflict (org, day, site, language, version, wording, method, choices, took_back)
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

/** The counts of the last days that have any, the oldest first. */
export async function latestDays(db: Db, org: string, days: number): Promise<readonly KeptCell[]> {
  const { rows } = await sql<KeptCell>`
    select day, site, language, version, wording, method, choices, took_back as "tookBack", n from consent_statistic
    where org = ${org} and day in (
      select distinct day from consent_statistic where org = ${org} order by day desc limit ${days}
    ) order by day`.execute(db);
  return rows;
}

/** The counts of a period, both days with it. */
export async function cellsOf(db: Db, org: string, from: string, to: string): Promise<readonly KeptCell[]> {
  const { rows } = await sql<KeptCell>`
    select day, site, language, version, wording, method, choices, took_back as "tookBack", n from consent_statistic
    where org = ${org} and day >= ${from}::date and day <= ${to}::date`.execute(db);
  return rows;
}
