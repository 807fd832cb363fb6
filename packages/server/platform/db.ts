import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/**
 * The database, or a transaction on it: both take the same queries. Each capability types its own tables:
 * `db.withTables<{ request: RequestTable }>()`.
 */
export type Db = Kysely<unknown>;

export interface Database {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly url: string;
  close(): Promise<void>;
}

// Instants come back as ISO strings and bigints as numbers: rows are data, not driver objects.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === 1184 || oid === 1114) return (value: string) => new Date(value).toISOString();
    if (oid === 1082) return (value: string) => value;
    if (oid === 20) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** Opens a pool on a PostgreSQL URL. `max` connections; 10 unless told. */
export function openDatabase(url: string, max = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max, types });
  // A connection lost while idle is replaced by the pool; the next query reports what matters.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, url, close: () => db.destroy() };
}

/** Runs `work` in one transaction; commits when it resolves, rolls back when it throws. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => work(tx as unknown as Db));
}
