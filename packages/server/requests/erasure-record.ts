import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Action, Ground } from './steps.ts';

/** What an erasure did in one table: counts and names of columns, nobody's data. */
export interface ErasedTable {
  readonly store: string;
  readonly table: string;
  readonly action: Action;
  readonly columns: readonly string[];
  readonly ground: Ground | null;
  /** Rows that are gone, emptied or kept; rows somebody else still uses are not counted. */
  readonly rows: number;
}
/** An executed erasure as its destruction act tells of it. */
export interface ErasureRecord {
  readonly request: string;
  readonly number: string;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly answeredAt: string;
  /** Pseudonym of who approved the plan. */
  readonly approvedBy: string;
  readonly tables: readonly ErasedTable[];
  /** Stores looked through again, and rows found there by the last look. */
  readonly scans: readonly { readonly store: string; readonly at: string; readonly remaining: number }[];
}

/** What leaves a row alone that somebody else uses: such rows are counted as done and as shared. */
function spares(action: Action): boolean {
  return action === 'cut-loose' || action === 'anonymise';
}
/** Rows an erasure step destroyed or emptied, or kept: shared rows that were spared are somebody else's. */
export function rowsOf(step: {
  readonly action: Action;
  readonly done_count: number;
  readonly shared_count: number;
}): number {
  return spares(step.action) ? step.done_count - step.shared_count : step.done_count;
}

interface Row {
  readonly number: string;
  readonly received_at: string;
  readonly closed_at: string;
}
interface Step {
  readonly store: string;
  readonly table_name: string;
  readonly action: Action;
  readonly columns: readonly string[];
  readonly ground: Ground | null;
  readonly done_count: number;
  readonly shared_count: number;
}

/** The record of an answered erasure; undefined for anything else. */
export async function erasureRecord(db: Db, org: string, id: string): Promise<ErasureRecord | undefined> {
  const { rows } = await sql<Row>`select number, received_at, closed_at from request
    where org = ${org} and id = ${id} and phase = 'answered' and kind in ('erasure', 'guardian-report')`.execute(
    db,
  );
  const row = rows[0];
  if (!row) return undefined;
  const steps = await sql<Step>`select store, table_name, action, columns, ground, done_count, shared_count
    from request_step where org = ${org} and request = ${id} order by n`.execute(db);
  const approved = await sql<{ actor: string }>`select actor from request_event
    where org = ${org} and request = ${id} and kind = 'approved' order by seq desc limit 1`.execute(db);
  const scans = await sql<{ store: string; at: string; remaining: number }>`
    select distinct on (data->>'store') data->>'store' as store, at, (data->>'remaining')::int as remaining
    from request_event where org = ${org} and request = ${id} and kind = 'scanned'
    order by data->>'store', seq desc`.execute(db);
  return {
    request: id,
    number: row.number,
    receivedAt: row.received_at,
    answeredAt: row.closed_at,
    approvedBy: approved.rows[0]?.actor ?? 'system',
    tables: steps.rows.map((step) => ({
      store: step.store,
      table: step.table_name,
      action: step.action,
      columns: step.columns,
      ground: step.ground,
      rows: rowsOf(step),
    })),
    scans: scans.rows,
  };
}

/** Answered erasures that changed something: what each did to how many rows. */
export async function erasedRows(
  db: Db,
  org: string,
): Promise<readonly { readonly request: string; readonly rows: number }[]> {
  const { rows } = await sql<{ request: string; rows: number }>`
    select s.request, sum(s.done_count - case when s.action in ('cut-loose', 'anonymise') then s.shared_count else 0 end)::int as rows
    from request_step s join request r on r.org = s.org and r.id = s.request
    where s.org = ${org} and r.phase = 'answered' and r.kind in ('erasure', 'guardian-report')
      and s.action in ('delete', 'cut-loose', 'anonymise')
    group by s.request having sum(s.done_count) > 0`.execute(db);
  return rows;
}
