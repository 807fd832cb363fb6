import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../packages/server/platform/embedded/postgres.ts';
import { migrate } from '../../packages/server/platform/migrate.ts';

/**
 * Starts one real PostgreSQL for the whole run and a migrated template that each test database is copied from. All that the
 * tests write lies in one folder, which goes with the run.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // Two projects of one run ask for it, one after the other: the first has it already.
  if (process.env.AMANAT_TEST_CLUSTER) return async () => undefined;
  const directory = mkdtempSync(join(tmpdir(), 'amanat-test-'));
  // PostgreSQL runs as another account when the tests run as root.
  chmodSync(directory, 0o755);
  const files = join(directory, 'files');
  mkdirSync(files, { mode: 0o755 });
  process.env.TMPDIR = files;
  const cluster = await startEmbeddedPostgres({
    directory: join(directory, 'postgres'),
    settings: ['max_connections=300'],
  });
  const template = await cluster.database('amanat_template');
  await migrate(template);
  const url = await cluster.database('postgres');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("update pg_database set datallowconn = false where datname = 'amanat_template'");
  await client.end();
  process.env.AMANAT_TEST_CLUSTER = url;
  return async () => {
    await cluster.stop();
    // A browser that has just ended may still be writing its last.
    rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
  };
}
