import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

const lockKey = 7_212_998;
const directory = join(import.meta.dirname, '..', 'migrations');

/**
 * Applies the SQL files of migrations/ that were not applied yet, in order of their names, each in a transaction,
 * under an advisory lock so that two servers starting at once do not meet. Forward only.
 * @returns names of the files applied now.
 */
export function migrate(url: string): Promise<readonly string[]> {
  return applyMigrations(url, migrationNames());
}

/** The files of migrations/, in the order in which they are applied. */
export function migrationNames(): readonly string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
}

/** Applies those of the named migrations that were not applied yet, as `migrate` does. */
export async function applyMigrations(url: string, names: readonly string[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null)',
    );
    const done = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map((r) => r.name),
    );
    await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
    for (const name of names.filter((n) => !done.has(n))) {
      await apply(client, name);
      applied.push(name);
    }
  } finally {
    await client.end();
  }
  return applied;
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
