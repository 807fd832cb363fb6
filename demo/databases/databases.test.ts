import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { openStores } from '@amanat/server/connectors/connectors.ts';
import { settableClock } from '@amanat/server/platform/clock.ts';
import { testDatabaseUrl } from '@amanat/server/platform/testing/database.ts';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { known } from './people.ts';
import { createShopDatabase } from './shop.ts';
import { createWarehouse } from './warehouse.ts';

const manifest = manifestOf('smartmarket');
const clock = settableClock('2026-11-22T10:00:00Z');

test('the demo databases have every table and column that the store map names, and keep their data at a second start', async () => {
  const shop = await testDatabaseUrl('template1');
  const warehouse = join(mkdtempSync(join(tmpdir(), 'warehouse-')), 'w', 'warehouse.sqlite');
  await createShopDatabase(shop, clock);
  await createWarehouse(warehouse, clock);
  const stores = openStores({ SHOP_DATABASE_URL: shop, WAREHOUSE_SQLITE_PATH: warehouse });
  for (const store of Object.values(manifest.stores ?? {})) {
    const tables = await stores.open(store).describe();
    for (const [name, map] of Object.entries(store.tables ?? {})) {
      const columns = tables.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
      expect(columns).toEqual(
        expect.arrayContaining([map.key, ...Object.keys(map.columns), ...Object.values(map.dates ?? {})]),
      );
    }
  }
  await stores.close();
  const client = new Client({ connectionString: shop });
  await client.connect();
  await client.query('delete from support_tickets');
  await createShopDatabase(shop, clock);
  await createWarehouse(warehouse, clock);
  const { rows } = await client.query<{ people: number; tickets: number }>(
    'select (select count(*)::int from customers) as people, (select count(*)::int from support_tickets) as tickets',
  );
  expect(rows).toEqual([{ people: 200, tickets: 0 }]);
  const shared = await client.query(
    `select count(*)::int as n from customer_addresses where address_id = (select address_id from customer_addresses where customer_id = $1)`,
    [known.leyla.id],
  );
  expect(shared.rows).toEqual([{ n: 2 }]);
  await client.end();
  const db = new DatabaseSync(warehouse);
  expect(db.prepare('select count(*) as n from visits where customer_email is null').get()).toEqual({
    n: 60,
  });
  db.close();
});
