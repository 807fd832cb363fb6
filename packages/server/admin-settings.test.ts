import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AdminRefusal } from './admin-commands.ts';
import { adminSettings } from './admin-settings.ts';
import { openDatabase } from './platform/db.ts';
import { startEmbeddedPostgres } from './platform/embedded/postgres.ts';
import { migrate } from './platform/migrate.ts';

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-admin-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

test('without settings and without a demo it says what to start or to set', async () => {
  const settings = adminSettings({}, folder());
  await expect(settings).rejects.toThrow(AdminRefusal);
  await expect(settings).rejects.toThrow(/npm start[\s\S]*DATABASE_URL/);
});

test('the settings of a server are taken as they are', async () => {
  const environment = { DATABASE_URL: 'postgresql://db.example.az/amanat', AMANAT_DATA: '/srv/amanat' };
  expect(await adminSettings(environment, folder())).toMatchObject({
    databaseUrl: environment.DATABASE_URL,
    dataDirectory: '/srv/amanat',
  });
});

test('the demo is found whether it runs or not, and one that runs goes on', async () => {
  const directory = folder();
  writeFileSync(join(directory, 'master.key'), Buffer.alloc(32, 4).toString('base64'));
  const stopped = await adminSettings({}, directory);
  await migrate(stopped.databaseUrl);
  await stopped.close();
  const demo = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  onTestFinished(() => demo.stop());
  const running = await adminSettings({}, directory);
  expect(running.databaseUrl).toBe(await demo.database('amanat'));
  await running.close();
  const { db, close } = openDatabase(await demo.database('amanat'), 1);
  onTestFinished(close);
  const accounts = db.withTables<{ account: { id: string } }>().selectFrom('account').selectAll();
  expect(await accounts.execute()).toEqual([]);
});
