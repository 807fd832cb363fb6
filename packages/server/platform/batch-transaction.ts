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

/** The connection of a batch transaction; undefined for any other. Throws when its commit was sent already. */
export function clientOf(tx: Db): pg.PoolClient | undefined {
  const client = clients.get(tx);
  if (client && flown.has(client)) throw new Error('The commit of this transaction is on its way');
  return client;
}

/**
 * Runs `work` in one transaction on a connection where statements need not wait for each other's answers: those that
 * `work` starts together travel together. Commits when it resolves; rolls back when it throws, and when any statement
 * failed, since PostgreSQL then runs none that follows. Every promise of `work` must be awaited in it.
 */
export function inBatchTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return onPipeline(db, async (client) => {
    const [, result] = await Promise.all([client.query('begin'), work(boundTo(client))]);
    await client.query('commit');
    return result;
  });
}

/**
 * As `inBatchTransaction`, for `work` that starts all its statements before it first waits: the commit travels with them,
 * so that PostgreSQL goes from the first to the last without waiting for this process. A statement started later would
 * stand outside the transaction; such a one is refused.
 */
export function inOneFlight<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return onPipeline(db, async (client) => {
    const sent = client.query('begin');
    let working: Promise<T>;
    try {
      working = work(boundTo(client));
      flown.add(client);
    } catch (cause) {
      await sent;
      throw cause;
    }
    try {
      const [, result, end] = await Promise.all([sent, working, client.query('commit')]);
      // PostgreSQL answers the commit of a failed transaction with the word for what it did.
      if (end.command !== 'COMMIT') throw new Error('The transaction was rolled back');
      return result;
    } finally {
      flown.delete(client);
    }
  });
}
// Connections whose commit is on its way.
const flown = new WeakSet<pg.PoolClient>();

async function onPipeline<T>(db: Db, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pipelineOf(db).connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (cause) {
    // A connection that cannot roll back is of no use to the next.
    await client.query('rollback').catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    client.release(broken);
  }
}
