import { sql } from 'kysely';
import type { Db } from '@amanat/server/platform/db.ts';

/** Made by the server's own clockwork out of entries, which are counted themselves. */
const derived = [
  'journal_tree',
  'journal_tile',
  'journal_checkpoint',
  'journal_kind',
  'journal_verification',
  // How far the counting of answers has come: a row an organisation, made when the job first looks.
  'consent_statistic_cursor',
];

async function tablesOf(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** How many rows each table of Əmanət's database holds. */
export async function rowCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const name of await tablesOf(db)) {
    if (derived.includes(name)) continue;
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(db);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
}

/** The whole database as text, all schemas (the job queue too): what somebody who stole a dump would read. */
export async function dump(db: Db): Promise<string> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(db);
  const parts: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.id(schema, name)}`.execute(db);
    for (const row of rows)
      for (const value of Object.values(row))
        parts.push(Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value));
  }
  return parts.join('\n');
}
