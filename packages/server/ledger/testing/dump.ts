import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** A logical backup of every table of the product: its rows as PostgreSQL writes them in JSON. */
export type Dump = ReadonlyMap<string, string>;

export async function dumpDatabase(db: Db): Promise<Dump> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'
    order by 1`.execute(db);
  const dump = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await sql<{ rows: string }>`
      select coalesce(json_agg(t), '[]')::text as rows from ${sql.table(name)} t`.execute(db);
    dump.set(name, rows[0]!.rows);
  }
  return dump;
}
/** Restores a dump into a fresh migrated database. */
export async function restoreDump(db: Db, dump: Dump): Promise<void> {
  for (const [name, rows] of dump) {
    await sql`
      insert into ${sql.table(name)} overriding system value
      select * from json_populate_recordset(null::${sql.table(name)}, ${rows}::json)`.execute(db);
  }
}
/** All bytes of a dump: its text, and what its hexadecimal columns decode to. */
export function dumpBytes(dump: Dump): Buffer {
  const text = [...dump.values()].join('\n');
  const binary = [...text.matchAll(/\\\\x([0-9a-f]+)/g)].map((match) => Buffer.from(match[1]!, 'hex'));
  return Buffer.concat([Buffer.from(text), ...binary]);
}
