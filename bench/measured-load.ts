import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@amanat/server/platform/db.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';
import type { LoadMessage, LoadResult, LoadTask } from './consent-load.ts';
import { cpuOfFamily, cpuOfThis, parentOf } from './cpu-time.ts';

/** Microseconds of processor time for one request; NaN where the system does not tell. */
export interface RequestCost {
  readonly server: number;
  readonly postgres: number;
  readonly load: number;
}
export type Loaded = LoadResult & { readonly cost: RequestCost };

/** A load generator in a process of its own; to be killed by the caller. */
export function loadGenerator(): ChildProcess {
  return fork(join(import.meta.dirname, 'consent-load.ts'), { serialization: 'advanced' });
}

/**
 * Puts load on a server of this process, and measures besides what the server and the PostgreSQL of process id
 * `postgres` spend. Throws when a request failed.
 */
export async function load(
  generator: ChildProcess,
  postgres: number | undefined,
  task: LoadTask,
): Promise<Loaded> {
  const used = { server: 0, postgres: 0 };
  const { promise, resolve } = Promise.withResolvers<LoadResult>();
  const hear = (message: LoadMessage) => {
    if ('result' in message) return resolve(message.result);
    const sign = message.phase === 'begin' ? -1 : 1;
    used.server += sign * cpuOfThis();
    used.postgres += sign * cpuOfFamily(postgres);
  };
  generator.on('message', hear);
  generator.send(task);
  const result = await promise;
  generator.off('message', hear);
  if (result.failed > 0)
    throw new Error(`${result.failed} of ${result.measured} requests to ${task.path} failed`);
  const each = (microseconds: number) => microseconds / result.measured;
  const cost = { server: each(used.server), postgres: each(used.postgres), load: each(result.cpu) };
  return { ...result, cost };
}

/** The process that PostgreSQL's others are children of. */
export async function postmasterOf({ pool }: Database): Promise<number | undefined> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0] && parentOf(rows[0].pid);
}

/** Runs `work` on a migrated database of a PostgreSQL of its own (fsync on), which is gone afterwards. */
export async function onOwnPostgres<T>(
  connections: number,
  work: (database: Database, cluster: EmbeddedPostgres) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  try {
    const url = await cluster.database('bench');
    await migrate(url);
    const database = openDatabase(url, connections);
    try {
      return await work(database, cluster);
    } finally {
      await database.close();
    }
  } finally {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
