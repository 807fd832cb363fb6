import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { DatabaseClient } from './client.ts';

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

/** Whatever PostgreSQL writes in UTC to the millisecond is taken over by its spelling: a Date costs ten times as much. */
function isoInstant(value: string): string {
  if (value.length === 26 && value.charCodeAt(19) === 46 && value.endsWith('+00'))
    return `${value.slice(0, 10)}T${value.slice(11, 23)}Z`;
  return new Date(value).toISOString();
}

// Instants come back as ISO strings and bigints as numbers: rows are data, not driver objects.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === 1184 || oid === 1114) return isoInstant;
    if (oid === 1082) return (value: string) => value;
    if (oid === 20) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

const pools = new WeakMap<Db, pg.Pool>();
const pipelines = new WeakMap<Db, pg.Pool>();
/** Connections for batches, where statements are sent without waiting for the former's answer. Few: batches are large. */
const batchConnections = 4;

/** The pool under an opened database; undefined for a transaction. */
export function poolOf(db: Db): pg.Pool | undefined {
  return pools.get(db);
}
/** The pool for batches beside that of an opened database. */
export function pipelineOf(db: Db): pg.Pool {
  const pool = pipelines.get(db);
  if (!pool) throw new Error('Batches start from an opened database, not from a transaction');
  return pool;
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, types, Client: DatabaseClient });
  // A connection lost while idle is replaced by the pool; the next query reports what matters.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return pool;
}

/** For a session that holds a lock: a machine that is gone without a word is noticed within half a minute, not after two hours. */
export const noticeLoss =
  'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3';

/** Opens a pool on a PostgreSQL URL. `max` connections; 10 unless told. Batches have four of their own. */
export function openDatabase(url: string, max = 10): Database {
  const pool = openPool({ connectionString: url, max });
  const pipeline = openPool({ connectionString: url, max: batchConnections, pipeline: true });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  pools.set(db, pool);
  pipelines.set(db, pipeline);
  const close = async () => {
    await Promise.all([db.destroy(), pipeline.end()]);
  };
  return { db, pool, url, close };
}

/** Runs `work` in one transaction; commits when it resolves, rolls back when it throws. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => work(tx as unknown as Db));
}
