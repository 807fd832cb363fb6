import { sql } from 'kysely';
import type { Condition } from '@amanat/domain/retention/schedule.ts';
import type { Db } from '../platform/db.ts';

export interface FrozenCondition extends Condition {
  /** Rows dated before this instant were due. */
  readonly before: string;
}
export interface RunRow {
  readonly org: string;
  readonly id: string;
  readonly store: string;
  readonly table_name: string;
  readonly method: 'destroy' | 'anonymise';
  /** `period`: its term is over; `withdrawal`: the consent it rested on was taken back. */
  readonly cause: 'period' | 'withdrawal';
  /** Columns it empties; null: all that hold personal data. */
  readonly columns: readonly string[] | null;
  readonly conditions: readonly FrozenCondition[];
  readonly categories: readonly string[];
  readonly policy_version: number;
  readonly started_by: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly remaining: number | null;
  readonly held: number;
  readonly last_error: string | null;
  readonly attempts: number;
  readonly next_attempt_at: string | null;
}
export interface BatchRow {
  readonly seq: number;
  readonly keys: readonly string[] | null;
  readonly count: number;
  readonly done_at: string | null;
}
export interface ActRow {
  readonly number: number;
  /** The sweep it tells of; null when it tells of an erasure somebody asked for. */
  readonly run: string | null;
  /** Id and number of the request for erasure it tells of, or null. */
  readonly request: string | null;
  readonly request_number: string | null;
  readonly at: string;
  readonly count: number;
  /** Store and table of a sweep; an erasure goes over many. */
  readonly store: string | null;
  readonly table_name: string | null;
  readonly method: string;
  readonly sha256: string;
  readonly entry: number;
}

/** The sweep of a table that is open; it is not ended before the transaction is. */
export async function openRun(
  tx: Db,
  org: string,
  store: string,
  table: string,
): Promise<RunRow | undefined> {
  const { rows } =
    await sql<RunRow>`select * from retention_run where org = ${org} and store = ${store} and table_name = ${table} and cause = 'period' and finished_at is null for update`.execute(
      tx,
    );
  return rows[0];
}
export async function runById(db: Db, org: string, id: string): Promise<RunRow | undefined> {
  const { rows } = await sql<RunRow>`select * from retention_run where org = ${org} and id = ${id}`.execute(
    db,
  );
  return rows[0];
}
/** Runs after withdrawals that were begun in a store and not finished. */
export async function openWithdrawalRuns(db: Db, org: string, store: string): Promise<readonly RunRow[]> {
  const { rows } = await sql<RunRow>`select * from retention_run
    where org = ${org} and store = ${store} and cause = 'withdrawal' and finished_at is null`.execute(db);
  return rows;
}
/** The run after withdrawals that is open for the same rows: table, method, and columns where some are emptied. */
export async function openWithdrawalRun(
  tx: Db,
  run: Pick<RunRow, 'org' | 'store' | 'table_name' | 'method' | 'columns'>,
): Promise<RunRow | undefined> {
  const { rows } = await sql<RunRow>`select * from retention_run
    where org = ${run.org} and store = ${run.store} and table_name = ${run.table_name} and cause = 'withdrawal'
      and method = ${run.method} and finished_at is null
      and coalesce(columns, '{}') = ${[...(run.columns ?? [])]}::text[]`.execute(tx);
  return rows[0];
}
export async function unfinishedRuns(db: Db): Promise<readonly { org: string; id: string }[]> {
  const { rows } = await sql<{
    org: string;
    id: string;
  }>`select org, id from retention_run where cause = 'period' and finished_at is null`.execute(db);
  return rows;
}
/** Inserts the run unless one is open for the table. @returns whether it was made. */
export async function insertRun(
  tx: Db,
  run: Omit<RunRow, 'finished_at' | 'remaining' | 'held' | 'last_error' | 'attempts' | 'next_attempt_at'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into retention_run (org, id, store, table_name, method, cause, columns, conditions, categories, policy_version, started_by, started_at)
    values (${run.org}, ${run.id}, ${run.store}, ${run.table_name}, ${run.method}, ${run.cause}, ${run.columns ? [...run.columns] : null}::text[], ${JSON.stringify(run.conditions)}::jsonb, ${JSON.stringify(run.categories)}::jsonb, ${run.policy_version}, ${run.started_by}, ${run.started_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
export async function setWaiting(db: Db, run: RunRow, reason: string, nextAttemptAt: string): Promise<void> {
  await sql`update retention_run set last_error = ${reason}, attempts = attempts + 1, next_attempt_at = ${nextAttemptAt} where org = ${run.org} and id = ${run.id}`.execute(
    db,
  );
}
export async function finishRun(
  tx: Db,
  run: RunRow,
  at: string,
  remaining: number,
  held: number,
): Promise<void> {
  await sql`update retention_run set finished_at = ${at}, remaining = ${remaining}, held = ${held}, last_error = null, next_attempt_at = null where org = ${run.org} and id = ${run.id}`.execute(
    tx,
  );
}
export async function batchesOf(db: Db, run: RunRow): Promise<readonly BatchRow[]> {
  const { rows } =
    await sql<BatchRow>`select seq, keys, count, done_at from retention_batch where org = ${run.org} and run = ${run.id} order by seq`.execute(
      db,
    );
  return rows;
}
export async function insertBatch(db: Db, run: RunRow, seq: number, keys: readonly string[]): Promise<void> {
  await sql`insert into retention_batch (org, run, seq, keys, count) values (${run.org}, ${run.id}, ${seq}, ${[...keys]}::text[], ${keys.length})`.execute(
    db,
  );
}
export async function finishBatch(
  db: Db,
  run: RunRow,
  seq: number,
  count: number,
  at: string,
): Promise<void> {
  await sql`update retention_batch set keys = null, count = ${count}, done_at = ${at} where org = ${run.org} and run = ${run.id} and seq = ${seq}`.execute(
    db,
  );
}
/** The next act number of the organisation, gapless: taken under a lock that the transaction keeps. */
export async function nextActNumber(tx: Db, org: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`act:${org}`}, 0))`.execute(tx);
  const { rows } = await sql<{
    next: number;
  }>`select coalesce(max(number), 0) + 1 as next from retention_act where org = ${org}`.execute(tx);
  return rows[0]?.next ?? 1;
}
export async function insertAct(tx: Db, org: string, act: ActRow, pdf: Buffer): Promise<void> {
  await sql`insert into retention_act (org, number, run, request, request_number, at, count, store, table_name, method, pdf, sha256, entry)
    values (${org}, ${act.number}, ${act.run}, ${act.request}, ${act.request_number}, ${act.at}, ${act.count}, ${act.store}, ${act.table_name}, ${act.method}, ${pdf}, ${act.sha256}, ${act.entry})`.execute(
    tx,
  );
}
export type ActOfRequest = Pick<ActRow, 'number' | 'sha256' | 'entry'>;
/** The act of a request for erasure. */
export async function actOfRequest(db: Db, org: string, request: string): Promise<ActOfRequest | undefined> {
  const { rows } = await sql<ActOfRequest>`
    select number, sha256, entry from retention_act where org = ${org} and request = ${request}`.execute(db);
  return rows[0];
}
