import { sql } from 'kysely';
import { type Db, inTransaction } from '../../platform/db.ts';

/** Sites of one browser at most: a chain that grows beyond is nobody's. */
const most = 10;

/** The other pseudonyms of the browser that has this one. */
export async function linkedSubjects(db: Db, org: string, subject: string): Promise<readonly string[]> {
  const { rows } = await sql<{ other: string }>`
    select other from visitor_link where org = ${org} and subject = ${subject} order by other limit ${most}`.execute(
    db,
  );
  return rows.map(({ other }) => other);
}

/** Until the transaction ends no other one changes who is linked: what it adds follows from what it reads. */
async function lockLinks(tx: Db, org: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`visitor links ${org}`}, 0))`.execute(tx);
}

/** From then on both are known to be one browser's, with all that each was linked to before. */
export function linkSubjects(db: Db, org: string, pair: readonly [string, string], at: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockLinks(tx, org);
    await linkAll(tx, org, pair, at);
  });
}
async function linkAll(
  tx: Db,
  org: string,
  [one, other]: readonly [string, string],
  at: Date,
): Promise<void> {
  const groups = [
    [one, ...(await linkedSubjects(tx, org, one))],
    [other, ...(await linkedSubjects(tx, org, other))],
  ] as const;
  const all = [...new Set(groups.flat())].slice(0, most);
  const pairs = all.flatMap((a) =>
    all.filter((b) => b !== a).map((b) => ({ org, subject: a, other: b, linked_at: at })),
  );
  if (pairs.length === 0) return;
  await tx
    .withTables<{ visitor_link: { org: string; subject: string; other: string; linked_at: Date } }>()
    .insertInto('visitor_link')
    .values(pairs)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** After an erasure nothing tells any more which pseudonyms were one browser's. */
export async function unlinkSubjects(tx: Db, org: string, subjects: readonly string[]): Promise<void> {
  await lockLinks(tx, org);
  await sql`
    delete from visitor_link
    where org = ${org} and (subject = any(${subjects}::text[]) or other = any(${subjects}::text[]))`.execute(
    tx,
  );
}

/**
 * Ends in a restored database every link that an erasure of the ledger had ended; a link made after it stays. Run before
 * the server opens. Returns how many rows a backup had brought back.
 */
export async function unlinkErased(
  tx: Db,
  erasures: readonly { readonly org: string; readonly subject: string; readonly time: string }[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with erasure as (
      select org, subject, time from unnest(
        ${erasures.map(({ org }) => org)}::text[], ${erasures.map(({ subject }) => subject)}::text[],
        ${erasures.map(({ time }) => time)}::timestamptz[]) as t (org, subject, time)
    ), gone as (
      delete from visitor_link l using erasure e
      where l.org = e.org and e.subject in (l.subject, l.other) and (l.linked_at is null or l.linked_at <= e.time)
      returning 1
    )
    select count(*) as count from gone`.execute(tx);
  return rows[0]?.count ?? 0;
}
