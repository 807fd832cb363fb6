import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** One row of the register of requests (LAL-4.11): nothing that names a person. */
export interface RegisterRow {
  readonly number: string;
  readonly kind: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly due: string;
  readonly closedAt: string | null;
  readonly outcome: string;
  /** What the answer was given as: names of the files with their SHA-256. */
  readonly form: string;
  readonly handler: string | null;
  readonly subject: string;
  /** Indexes of the journal entries the row can be held against. */
  readonly entries: readonly number[];
}

/** The register of requests of an organisation, in the order of their numbers. */
export async function requestRegister(db: Db, org: string): Promise<readonly RegisterRow[]> {
  const { rows } = await sql<Omit<RegisterRow, 'entries'> & { entries: readonly (string | number)[] }>`
    select number, kind, channel, received_at as "receivedAt", due_date as due, closed_at as "closedAt", phase as outcome,
      handler, subject, entries, coalesce((select string_agg(f.name || ' ' || f.sha256, '; ' order by f.name)
        from request_file f where f.org = request.org and f.request = request.id), '') as form
    from request where org = ${org} order by received_at, number`.execute(db);
  return rows.map((row) => ({ ...row, entries: row.entries.map(Number) }));
}

const columns = [
  'number',
  'kind',
  'channel',
  'receivedAt',
  'due',
  'closedAt',
  'outcome',
  'form',
  'handler',
  'subject',
  'entries',
] as const;

/** The register as CSV (RFC 4180, UTF-8 with a byte order mark). */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) =>
    columns.map((name) => cell(name === 'entries' ? row.entries.join(' ') : row[name])).join(','),
  );
  return `\uFEFF${[columns.map(cell).join(','), ...lines].join('\r\n')}\r\n`;
}
function cell(value: unknown): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}
