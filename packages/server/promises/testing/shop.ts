import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { createShopDatabase } from '../../../../demo/databases/shop.ts';
import { createWarehouse } from '../../../../demo/databases/warehouse.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabaseUrl } from '../../platform/testing/database.ts';

/** The demo shop's two real databases, filled with made-up people as of the day. */
export async function createShop(now = '2026-11-23T08:00:00.000Z') {
  const url = await testDatabaseUrl('template1');
  const path = join(mkdtempSync(join(tmpdir(), 'shop-')), 'warehouse.sqlite');
  await createShopDatabase(url, settableClock(now));
  await createWarehouse(path, settableClock(now));
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    environment: { SHOP_DATABASE_URL: url, WAREHOUSE_SQLITE_PATH: path } as Record<string, string>,
    inShop: async (text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Record<string, unknown>[],
    inWarehouse: (text: string, ...values: string[]) => {
      const warehouse = new DatabaseSync(path);
      try {
        return warehouse.prepare(text).all(...values);
      } finally {
        warehouse.close();
      }
    },
    close: () => client.end(),
  };
}
export type Shop = Awaited<ReturnType<typeof createShop>>;

/** A real store of one table, as SQLite, for a declaration that names none. */
export function createFile(sql: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'file-')), 'store.sqlite');
  const run = (text: string) => {
    const file = new DatabaseSync(path);
    try {
      file.exec(text);
    } finally {
      file.close();
    }
  };
  const all = (text: string) => {
    const file = new DatabaseSync(path);
    try {
      return {
        rows: file
          .prepare(text)
          .all()
          .map((row) => ({ ...row })),
      };
    } finally {
      file.close();
    }
  };
  run(sql);
  return { path, run, all };
}
