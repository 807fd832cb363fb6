import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import { afterAll, expect, test } from 'vitest';
import { openStores } from '../connectors/connectors.ts';
import { checkStores } from './store-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-check-'));
const path = join(folder, 'clinic.sqlite');
const now = '2026-11-23T08:00:00.000Z';
const stores = openStores({ CLINIC_PATH: path });
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});
const db = new DatabaseSync(path);
db.exec(`create table people (id integer primary key, email text, birth_date date, passport_scan blob,
  came_at timestamp, day date)`);
db.close();

const clinic = (engine: Store['engine']): Store => ({
  name: 'Klinika',
  engine,
  connection: 'CLINIC_PATH',
  country: 'AZ',
  tables: {
    people: {
      subject: { column: 'email', identifier: 'email' },
      key: 'id',
      columns: { email: 'email' },
      purposes: ['visits'],
    },
  },
});
const checked = (declared: Manifest['stores']) =>
  checkStores({ stores: declared } as unknown as Manifest, stores, now);

test('a scan of a document and a date of birth are people’s data, whatever the type of their column', async () => {
  const [seen] = (await checked({ clinic: clinic('sqlite') })) ?? [];
  expect(seen).toMatchObject({ reachable: true });
  expect(seen?.undeclaredColumns.toSorted()).toEqual(['people.birth_date', 'people.passport_scan']);
});

test('a store that no connector reads is told of, and not passed over as if it agreed', async () => {
  const both = await checked({ clinic: clinic('sqlite'), letters: clinic('mailbox') });
  expect(both?.map(({ store, reachable, unconnected }) => [store, reachable, unconnected ?? false])).toEqual([
    ['clinic', true, false],
    ['letters', false, true],
  ]);
  expect(await checked(undefined)).toBeNull();
});
