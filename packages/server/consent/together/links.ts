import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

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

/** From now on both are known to be one browser's, with all that each was linked to before. */
export async function linkSubjects(db: Db, org: string, one: string, other: string): Promise<void> {
  const groups = [
    [one, ...(await linkedSubjects(db, org, one))],
    [other, ...(await linkedSubjects(db, org, other))],
  ] as const;
  const all = [...new Set(groups.flat())].slice(0, most);
  const pairs = all.flatMap((a) => all.filter((b) => b !== a).map((b) => ({ org, subject: a, other: b })));
  if (pairs.length === 0) return;
  await db
    .withTables<{ visitor_link: { org: string; subject: string; other: string } }>()
    .insertInto('visitor_link')
    .values(pairs)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** After an erasure nothing tells any more which pseudonyms were one browser's. */
export async function unlinkSubjects(tx: Db, org: string, subjects: readonly string[]): Promise<void> {
  await sql`
    delete from visitor_link
    where org = ${org} and (subject = any(${subjects}::text[]) or other = any(${subjects}::text[]))`.execute(
    tx,
  );
}
