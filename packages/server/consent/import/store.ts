import type { ImportView } from '@amanat/contract/consent-imports.ts';
import type { ImportMapping } from '@amanat/domain/consent/import-mapping.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { ImportFormat } from './rows.ts';

export interface ImportRow {
  readonly org: string;
  readonly id: string;
  readonly source: string;
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
  readonly version: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly file_hash: string | null;
  readonly rows_done: number;
  readonly imported: number;
  readonly already: number;
  readonly faulty: number;
  readonly faults: ImportView['faults'];
  readonly finished_at: string | null;
}

export async function insertImport(
  db: Db,
  row: Pick<
    ImportRow,
    'org' | 'id' | 'source' | 'format' | 'mapping' | 'version' | 'created_at' | 'created_by'
  >,
): Promise<void> {
  await sql`
    insert into consent_import (org, id, source, format, mapping, version, created_at, created_by)
    values (${row.org}, ${row.id}, ${row.source}, ${row.format}, ${JSON.stringify(row.mapping)}::jsonb,
      ${row.version}, ${row.created_at}, ${row.created_by})`.execute(db);
}
/** The import, locked until the transaction ends when told. */
export async function findImport(
  db: Db,
  org: string,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`
    select * from consent_import where org = ${org} and id = ${id}
    ${lock === 'lock' ? sql`for update` : sql``}`.execute(db);
  return rows[0];
}
export async function recentImports(db: Db, org: string): Promise<readonly ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select * from consent_import where org = ${org} order by created_at desc, id limit 100`.execute(db);
  return rows;
}
/** Lets the imports of an organisation write one after the other, until the transaction ends: two may hold one row. */
export async function lockImports(tx: Db, org: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`imports ${org}`}, 0))`.execute(tx);
}
/** Binds the import to a file: the first run that writes decides which. @returns false when it is bound to another. */
export async function bindFile(
  db: Db,
  org: string,
  id: string,
  hash: string,
  bytes: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update consent_import set file_hash = ${hash}, file_bytes = ${bytes}
    where org = ${org} and id = ${id} and (file_hash is null or file_hash = ${hash})`.execute(db);
  return numAffectedRows === 1n;
}
/** Moves the import behind a batch of its rows, in the transaction that wrote them. */
export async function advance(
  tx: Db,
  org: string,
  id: string,
  by: Pick<ImportRow, 'rows_done' | 'imported' | 'already' | 'faulty' | 'faults'>,
): Promise<void> {
  await sql`
    update consent_import set rows_done = ${by.rows_done}, imported = imported + ${by.imported},
      already = already + ${by.already}, faulty = faulty + ${by.faulty},
      faults = ${JSON.stringify(by.faults)}::jsonb
    where org = ${org} and id = ${id}`.execute(tx);
}
export async function finish(tx: Db, org: string, id: string, at: string): Promise<void> {
  await sql`update consent_import set finished_at = ${at} where org = ${org} and id = ${id}`.execute(tx);
}
