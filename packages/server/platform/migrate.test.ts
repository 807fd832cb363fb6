import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { migrate } from './migrate.ts';
import { testDatabase, testDatabaseUrl } from './testing/database.ts';

test('migrations run once, also when two servers start at the same time', async () => {
  const url = await testDatabaseUrl('template1');
  const both = await Promise.all([migrate(url), migrate(url)]);
  expect(both.flat().length).toBe(new Set(both.flat()).size);
  expect(await migrate(url)).toEqual([]);
});

test('a test database is a real, durable PostgreSQL', async () => {
  const { db } = await testDatabase();
  const { rows } = await sql<{
    fsync: string;
    version: string;
  }>`select current_setting('fsync') as fsync, current_setting('server_version') as version`.execute(db);
  expect(rows[0]?.fsync).toBe('on');
});
