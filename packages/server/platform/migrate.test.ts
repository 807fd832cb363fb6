import { expect, onTestFinished, test } from 'vitest';
import { sql } from 'kysely';
import { systemClock } from './clock.ts';
import { inTransaction, openDatabase } from './db.ts';
import { createJobs, startJobs } from './jobs.ts';
import { applyMigrations, migrate, migrationNames } from './migrate.ts';
import { testDatabase, testDatabaseUrl } from './testing/database.ts';
import { waiting } from './testing/held.ts';
import { quietLog } from './testing/quiet-log.ts';

test('migrations run once, also when two servers start at the same time', async () => {
  const url = await testDatabaseUrl('template1');
  const both = await Promise.all([migrate(url), migrate(url)]);
  expect(both.flat().length).toBe(new Set(both.flat()).size);
  expect(await migrate(url)).toEqual([]);
});

test('a server does not start on the tables of a newer release, and says so', async () => {
  const { db, url } = await testDatabase();
  await sql`insert into migration (name, applied_at) values ('999_later.sql', clock_timestamp())`.execute(db);
  await expect(migrate(url)).rejects.toMatchObject({
    code: 'AMANAT-DB-001',
    message: expect.stringContaining('999_later.sql'),
  });
});

test('a new release does not change tables under a server that runs, and does once it is stopped', async () => {
  const url = await testDatabaseUrl('template1');
  const newest = migrationNames().at(-1)!;
  await applyMigrations(url, migrationNames().slice(0, -1));
  const { db, pool, close } = openDatabase(url);
  onTestFinished(close);
  const ran: unknown[] = [];
  const server = await startJobs(pool, { note: async (payload) => void ran.push(payload) }, quietLog);
  await inTransaction(db, (tx) => createJobs(systemClock).add(tx, 'note', {}));
  await expect.poll(() => ran).toHaveLength(1);
  await expect(migrate(url, 200)).rejects.toMatchObject({ code: 'AMANAT-DB-002' });
  const later = migrate(url, 60_000);
  await waiting({ pool });
  await server.stop();
  expect(await later).toEqual([newest]);
});

test('the tables of jobs alone are changed under no server either, nor used by a release that does not know them', async () => {
  const { db, pool, url } = await testDatabase();
  const ran: unknown[] = [];
  const server = await startJobs(pool, { note: async (payload) => void ran.push(payload) }, quietLog);
  onTestFinished(() => server.stop());
  await inTransaction(db, (tx) => createJobs(systemClock).add(tx, 'note', {}));
  await expect.poll(() => ran).toHaveLength(1);
  const { rows } = await sql<{ id: number }>`delete from graphile_worker.migrations
    where id = (select max(id) from graphile_worker.migrations) returning id`.execute(db);
  await expect(migrate(url, 200)).rejects.toMatchObject({ code: 'AMANAT-DB-002' });
  await server.stop();
  await sql`insert into graphile_worker.migrations (id) values (${rows[0]!.id}), (999)`.execute(db);
  await expect(migrate(url)).rejects.toMatchObject({
    code: 'AMANAT-DB-001',
    message: expect.stringContaining('999'),
  });
  const told: string[] = [];
  const older = await startJobs(pool, {}, quietLog, { outdated: ({ code }) => void told.push(code) });
  onTestFinished(() => older.stop());
  await expect.poll(() => told).toEqual(['AMANAT-DB-001']);
});

test('a server under which the tables were changed while it was cut off takes no job any more, and says so', async () => {
  const { db, pool } = await testDatabase();
  const told: string[] = [];
  const ran: unknown[] = [];
  const server = await startJobs(pool, { note: async (payload) => void ran.push(payload) }, quietLog, {
    lookEvery: 20,
    outdated: ({ code }) => void told.push(code),
  });
  const add = () => inTransaction(db, (tx) => createJobs(systemClock).add(tx, 'note', {}));
  await add();
  await expect.poll(() => ran).toHaveLength(1);
  await sql`insert into migration (name, applied_at) values ('999_later.sql', clock_timestamp())`.execute(db);
  await sql`select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`.execute(
    db,
  );
  await expect.poll(() => told).toEqual(['AMANAT-DB-001']);
  await add();
  await server.stop();
  expect(ran).toHaveLength(1);
});

test('a test database is a real, durable PostgreSQL', async () => {
  const { db } = await testDatabase();
  const { rows } = await sql<{
    fsync: string;
    version: string;
  }>`select current_setting('fsync') as fsync, current_setting('server_version') as version`.execute(db);
  expect(rows[0]?.fsync).toBe('on');
});
