import { expect, onTestFinished } from 'vitest';
import pg from 'pg';
import type { Database } from '../db.ts';

/**
 * Runs a statement on a connection of its own and keeps its transaction open: whoever needs what it has locked waits.
 * @returns commits it, so that they go on.
 */
export async function held(
  { url }: Pick<Database, 'url'>,
  statement: string,
  values: readonly unknown[] = [],
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin');
  await client.query(statement, [...values]);
  return async () => {
    await client.query('commit');
  };
}

/**
 * Keeps everybody waiting who would write into the journal of an organisation: what they did before is not committed yet.
 * Whoever came first goes on first: the row is locked and not written, for writers start over on a row that was.
 */
export async function heldJournal(
  database: Pick<Database, 'url' | 'pool'>,
  org: string,
): Promise<() => Promise<void>> {
  await database.pool.query(`insert into journal_log (org, size) values ($1, 0) on conflict do nothing`, [
    org,
  ]);
  return held(database, 'select from journal_log where org = $1 for update', [org]);
}

/** Resolves when so many statements wait for a lock of this database. */
export async function waiting({ pool }: Pick<Database, 'pool'>, many = 1): Promise<void> {
  await expect
    .poll(async () => {
      const { rowCount } = await pool.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rowCount;
    })
    .toBe(many);
}
