import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { type Db, pipelineOf } from './db.ts';

// One for each connection, so that whoever writes in a batch takes the same `Db` as everywhere.
const dbOf = new WeakMap<pg.PoolClient, Db>();
const clients = new WeakMap<Db, pg.PoolClient>();

function boundTo(client: pg.PoolClient): Db {
  const known = dbOf.get(client);
  if (known) return known;
  const pool = { connect: async () => ({ query: client.query.bind(client), release: () => undefined }) };
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
  });
  dbOf.set(client, db);
  clients.set(db, client);
  return db;
}

/** The connection of a batch transaction; undefined for any other. */
export function clientOf(tx: Db): pg.PoolClient | undefined {
  return clients.get(tx);
}

/**
 * Runs `work` in one transaction on a connection where statements need not wait for each other's answers: those that
 * `work` starts together travel together. Commits when it resolves; rolls back when it throws, and when any statement
 * failed, since PostgreSQL then runs none that follows. Every promise of `work` must be awaited in it.
 */
export async function inBatchTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  const client = await pipelineOf(db).connect();
  let broken: Error | undefined;
  try {
    const [, result] = await Promise.all([client.query('begin'), work(boundTo(client))]);
    await client.query('commit');
    return result;
  } catch (cause) {
    // A connection that cannot roll back is of no use to the next.
    await client.query('rollback').catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    client.release(broken);
  }
}
