import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseErrors } from '@amanat/contract/errors/database.ts';
import pg from 'pg';
import { graphile, jobSchema, newestJobTables } from './graphile.ts';
import { problems } from './problem.ts';

const fail = problems(databaseErrors);

const lockKey = 7_212_998;
/** Shared by every server that runs; held alone by who changes the tables. */
const inUse = "hashtextextended('tables in use', 0)";
/** How long a server that is just being stopped is waited for, in milliseconds. */
const patience = 10_000;
const directory = join(import.meta.dirname, '..', 'migrations');
/** What this process knows: an update may put newer files beside it while it runs. */
const known: ReadonlySet<string> = new Set(migrationNames());
const knownJobTables = newestJobTables();

/**
 * Applies the SQL files of migrations/ that were not applied yet, in order of their names, each in a transaction,
 * under an advisory lock so that two servers starting at once do not meet. Forward only.
 * @param wait milliseconds for servers that are just being stopped. @returns names of the files applied now.
 * @throws AMANAT-DB-001 when a newer release was here, 002 when tables would change under a server that runs.
 */
export function migrate(url: string, wait = patience): Promise<readonly string[]> {
  return applyMigrations(url, [...known].toSorted(), wait);
}

/**
 * Says over a session, for as long as it lasts, that its server works with the tables as they are. @throws AMANAT-DB-001
 */
export async function useTables(session: pg.ClientBase): Promise<void> {
  const question = { text: `select pg_advisory_lock_shared(${inUse})`, query_timeout: patience };
  await session.query(question);
  await applied(session);
  await appliedToJobs(session);
}

/** The migrations that were applied. @throws AMANAT-DB-001 when this release does not know all of them. */
async function applied(session: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await session.query<{ name: string }>('select name from migration order by name');
  const newest = rows.findLast(({ name }) => !known.has(name));
  if (newest) throw fail('AMANAT-DB-001', `The database has ${newest.name}, which this release has not.`);
  return new Set(rows.map(({ name }) => name));
}

/** The newest change of graphile's tables that was made; 0 before the first. @throws AMANAT-DB-001 when this release does not know it. */
async function appliedToJobs(session: pg.ClientBase): Promise<number> {
  const { rows } = await session.query<{ newest: number | null }>(
    `select max(id) as newest from ${jobSchema}.migrations`,
  );
  const newest = rows[0]?.newest ?? 0;
  if (newest > knownJobTables)
    throw fail(
      'AMANAT-DB-001',
      `The tables of jobs are those of change ${newest}; this release knows ${knownJobTables}.`,
    );
  return newest;
}

/** The same of a database that may have no tables yet. */
async function appliedToJobsYet(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('${jobSchema}.migrations') is not null as there`,
  );
  return rows[0]?.there ? appliedToJobs(client) : 0;
}

/** Waits until no server runs, and keeps those that start waiting. @throws AMANAT-DB-002 */
async function alone(client: pg.Client, wait: number): Promise<void> {
  await client.query(`set lock_timeout = ${wait}`);
  try {
    await client.query(`select pg_advisory_lock(${inUse})`);
  } catch (cause) {
    if ((cause as { code?: string }).code === '55P03') throw fail('AMANAT-DB-002');
    throw cause;
  }
  await client.query('set lock_timeout = 0');
}

/** The files of migrations/, in the order in which they are applied. */
export function migrationNames(): readonly string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
}

/** Applies those of the named migrations that were not applied yet, as `migrate` does. */
export async function applyMigrations(
  url: string,
  names: readonly string[],
  wait = patience,
): Promise<readonly string[]> {
  const { Logger, runMigrations } = await graphile();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const now: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null)',
    );
    const done = await applied(client);
    const missing = names.filter((name) => !done.has(name));
    const jobTablesAreOld = (await appliedToJobsYet(client)) < knownJobTables;
    if (missing.length > 0 || jobTablesAreOld) await alone(client, wait);
    const logger = new Logger(() => () => undefined);
    await runMigrations({ connectionString: url, schema: jobSchema, logger });
    for (const name of missing) {
      await apply(client, name);
      now.push(name);
    }
  } finally {
    await client.end();
  }
  return now;
}

async function apply(client: pg.Client, name: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(readFileSync(join(directory, name), 'utf8'));
    await client.query('insert into migration (name, applied_at) values ($1, clock_timestamp())', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
