import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** Tables whose text is published by nature: declarations, with the organisation's own addresses, the wording shown, and letters to everybody. */
const published = [
  'policy_version',
  'policy_pages',
  'policy_rejection',
  'wording',
  'notice_text',
  'migration',
];
const sampled = 5000;
// An e-mail address, or an Azerbaijani phone number in its usual forms.
const personal =
  '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}|(\\+994|\\y0)[ -]?(10|40|44|50|51|55|60|70|77|99)[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}\\y';

/**
 * Columns of our own database in which a sample of values holds an address or a phone number in clear. Looks at every text
 * and JSON column that there is, job payloads included, so that a new table cannot be forgotten (SMA-12, LAL-3.3b).
 */
export async function clearColumns(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ schema: string; table: string; column: string }>`
    select table_schema as schema, table_name as "table", column_name as "column" from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')
      and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')
      and not (table_name = any(${published}))`.execute(db);
  const found: string[] = [];
  for (const { schema, table, column } of rows) {
    const { rows: hits } = await sql`
      select 1 from (select ${sql.ref(column)}::text as value from ${sql.table(`${schema}.${table}`)} where ${sql.ref(column)} is not null limit ${sampled}) sample
      where value ~ ${personal} limit 1`.execute(db);
    if (hits.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
