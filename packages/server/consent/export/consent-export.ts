import { asShown } from '@amanat/contract/csv-cell.ts';
import { type ConsentRecord, consentRecord, type StoredEvent } from '@amanat/domain/consent/record.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import type { Journal } from '../../ledger/append.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';

export type ExportFormat = 'ndjson' | 'csv';
interface Row {
  readonly subject: string;
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}
/** Records of one read: enough to keep the database busy, few enough that memory stays flat. */
const page = 2000;

/** Writes down that all records leave (ALQ-6.2); call it before the first of them does. */
export async function recordExport(
  { db, clock, journal }: { readonly db: Db; readonly clock: Clock; readonly journal: Journal },
  org: string,
  actor: string,
  format: ExportFormat,
): Promise<void> {
  const time = clock.now().toISOString();
  await inTransaction(db, (tx) =>
    journal.append(tx, org, [{ kind: 'consents.exported', time, actor, subject: null, refs: { format } }]),
  );
}

/**
 * Every consent record of an organisation, person by person and oldest first, as text to be sent as it comes. Pages
 * follow the primary key from where the last one ended, so that neither memory nor a transaction grows with the number.
 */
export async function* exportConsents(db: Db, org: string, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield `\uFEFF${columns.join(',')}\r\n`;
  const line = format === 'csv' ? csvLine : (record: ConsentRecord) => `${JSON.stringify(record)}\n`;
  let last: Row | undefined;
  do {
    const rows: readonly Row[] = await readPage(db, org, last);
    const text = rows
      .flatMap((row) => consentRecord(org, stored(row)) ?? [])
      .map(line)
      .join('');
    if (text) yield text;
    last = rows.length === page ? rows.at(-1) : undefined;
  } while (last);
}

async function readPage(db: Db, org: string, after: Row | undefined): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select subject, id, at, kind, data from subject_event
    where org = ${org}
      ${after ? sql`and (subject, at, id) > (${after.subject}, ${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by subject, at, id limit ${page}`.execute(db);
  return rows;
}
function stored({ subject, id, at, kind, data }: Row): StoredEvent {
  return { id, subject, event: { ...data, kind, at } as unknown as SubjectEvent, beside: data };
}

const columns = [
  'id',
  'organisation',
  'subject',
  'site',
  'at',
  'version',
  'wording',
  'language',
  'method',
  'form',
  'choices',
  'transfers',
  'categories',
  'expires',
  'ends',
  'tcString',
  'copy',
  'provenance',
] as const satisfies readonly (keyof ConsentRecord)[];

/** RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function csvLine(record: ConsentRecord): string {
  const cells = columns.map((name) => {
    const value = record[name];
    const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    const safe = asShown(text);
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${cells.join(',')}\r\n`;
}
