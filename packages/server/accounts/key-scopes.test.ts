import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../platform/db.ts';
import { applyMigrations, migrate, migrationNames } from '../platform/migrate.ts';
import { testDatabaseUrl } from '../platform/testing/database.ts';
import { apiKeyReader } from './api-keys.ts';

test('keys of before go on with what an application needs, and publish or hand in scans only if they ever did', async () => {
  const url = await testDatabaseUrl('template1');
  const before = migrationNames().filter((name) => name < '030');
  await applyMigrations(url, before);
  const database = openDatabase(url);
  onTestFinished(() => database.close());
  const { db } = database;
  const made = async (purpose: string) => {
    const id = randomUUID();
    const hash = createHash('sha256').update(id).digest();
    await sql`insert into api_key (id, org, key_hash, label, purpose, created_at)
      values (${id}, 'shop', ${hash}, 'x', ${purpose}, '2026-01-01T00:00:00.000Z')`.execute(db);
    return id;
  };
  let idx = 0;
  const acted = async (key: string, kind: string, org = 'shop') => {
    const entry = Buffer.from(JSON.stringify({ actor: `key:${key}`, kind }));
    await sql`insert into journal_entry (org, idx, id, kind, time, entry, leaf_hash)
      select ${org}, ${(idx += 1)}, ${randomUUID()}, ${kind}, '2026-01-01T00:00:00.000Z', ${entry}, ${Buffer.alloc(32)}`.execute(
      db,
    );
  };
  const [till, ci, files, elsewhere] = [
    await made('application'),
    await made('application'),
    await made('consent-files'),
    await made('application'),
  ];
  for (const kind of ['policy.published', 'policy.published', 'scan.recorded']) await acted(ci, kind);
  await acted(elsewhere, 'policy.published', 'other');
  await migrate(url);
  const read = apiKeyReader(db);
  const scopes = async (key: string) => (await read(key))?.keyFor?.toSorted();
  const application = ['consents', 'decide', 'facts'];
  expect(await scopes(till)).toEqual(application);
  expect(await scopes(ci)).toEqual([...application, 'publish', 'scan']);
  expect(await scopes(files)).toEqual(['consent-files']);
  expect(await scopes(elsewhere)).toEqual(application);
});
