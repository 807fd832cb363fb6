import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import pg from 'pg';
import { type Database, openDatabase } from '../db.ts';

/** URL of the cluster that scripts/testing/global-setup.ts started, with the migrated template database. */
function clusterUrl(): string {
  const url = process.env.AMANAT_TEST_CLUSTER;
  if (!url)
    throw new Error('The test cluster is not running: run tests through vitest with its global setup.');
  return url;
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** URL of a fresh database of the real PostgreSQL cluster: migrated, or empty when told. Dropped by nobody: the cluster goes with the run. */
export async function testDatabaseUrl(
  template: 'amanat_template' | 'template1' = 'amanat_template',
): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${template}`);
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** A fresh migrated database for one test, closed when the test ends. Call it inside a test or a hook. */
export async function testDatabase(): Promise<Database> {
  const database = openDatabase(await testDatabaseUrl());
  try {
    onTestFinished(() => database.close());
  } catch {
    // Called from a hook: whoever called closes it.
  }
  return database;
}
