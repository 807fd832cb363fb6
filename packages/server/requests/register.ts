import { csvCell } from '@amanat/contract/csv-cell.ts';
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
  /** Whether the journal's own entries tell the same: what it must agree with is in `agreesWithJournal`. */
  readonly unaltered: boolean;
}
/** An entry of the journal, as the register is held against it. */
type Entry = {
  readonly kind: string;
  readonly time: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly refs: Readonly<Record<string, string | number>>;
};
const closing: Readonly<Record<string, string>> = {
  'request.answered': 'answered',
  'request.refused': 'refused',
  'request.withdrawn': 'withdrawn',
};

const movesTerm: readonly string[] = ['request.extended', 'request.resumed'];

/**
 * True when every fact of a row is what its entries in the journal say: when it came, what was asked and how, until when,
 * when and how it ended, the digest of the answer, who handled it. The entries themselves are proven by the tree.
 */
export function agreesWithJournal(row: Omit<RegisterRow, 'unaltered'>, entries: readonly Entry[]): boolean {
  const opened = entries.find(({ kind }) => kind === 'request.opened');
  if (!opened || entries.some(({ refs }) => refs['request'] !== row.number)) return false;
  const { kind, channel, due } = opened.refs;
  const moved = entries.findLast(({ kind: act }) => movesTerm.includes(act))?.refs['due'];
  const end = entries.findLast((entry) => closing[entry.kind] !== undefined);
  const digests = entries.flatMap(({ refs }) => (refs['sha256'] ? [String(refs['sha256'])] : []));
  const people = entries.flatMap(({ actor, refs }) => [actor, String(refs['handler'] ?? '')]);
  return (
    opened.time === row.receivedAt &&
    opened.subject === row.subject &&
    kind === row.kind &&
    channel === row.channel &&
    (moved ?? due) === row.due &&
    (row.closedAt === null ||
      row.outcome === 'expired' ||
      (end?.time === row.closedAt && closing[end.kind] === row.outcome)) &&
    (row.closedAt !== null || end === undefined) &&
    (row.form === '' || digests.some((digest) => row.form.includes(digest))) &&
    (row.handler === null || people.some((each) => each === row.handler || each === `staff:${row.handler}`))
  );
}

/** The register of requests of an organisation, in the order of their numbers. */
export async function requestRegister(db: Db, org: string): Promise<readonly RegisterRow[]> {
  const { rows } = await sql<
    Omit<RegisterRow, 'entries' | 'unaltered'> & {
      entries: readonly (string | number)[];
      told: readonly Entry[] | null;
    }
  >`
    select number, kind, channel, received_at as "receivedAt", due_date as due, closed_at as "closedAt", phase as outcome,
      handler, subject, entries,
      (select jsonb_agg(convert_from(j.entry, 'UTF8')::jsonb order by j.idx) from journal_entry j
        where j.org = request.org and j.idx = any(request.entries)) as told, coalesce((select string_agg(f.name || ' ' || f.sha256, '; ' order by f.name)
        from request_file f where f.org = request.org and f.request = request.id), '') as form
    from request where org = ${org} order by received_at, number`.execute(db);
  return rows.map(({ told, ...rest }) => {
    const row = { ...rest, entries: rest.entries.map(Number) };
    return { ...row, unaltered: agreesWithJournal(row, told ?? []) };
  });
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
  'unaltered',
] as const;

/** The register as CSV (RFC 4180, UTF-8 with a byte order mark). */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) =>
    columns.map((name) => csvCell(name === 'entries' ? row.entries.join(' ') : row[name])).join(','),
  );
  return `\uFEFF${[columns.map(csvCell).join(','), ...lines].join('\r\n')}\r\n`;
}
