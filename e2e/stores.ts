import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { World } from '../demo/world.ts';

export type Rows = readonly Readonly<Record<string, unknown>>[];
type Places = World['environment'];

/** Looks into the shop's real PostgreSQL, apart from Əmanət. */
export async function inShop(places: Places, sql: string, values: readonly unknown[] = []): Promise<Rows> {
  const client = new Client({ connectionString: places.SHOP_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows as Rows;
  } finally {
    await client.end();
  }
}
/** Looks into the warehouse's real SQLite file, apart from Əmanət. */
export function inWarehouse(places: Places, sql: string, ...values: readonly string[]): Rows {
  const warehouse = new DatabaseSync(places.WAREHOUSE_SQLITE_PATH, { readOnly: true });
  try {
    return warehouse.prepare(sql).all(...values);
  } finally {
    warehouse.close();
  }
}

/** Tables of both databases that hold any of the texts in any column, whatever the case of letters. */
export async function whereStored(places: Places, texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const holds = (rows: Rows) => {
    const all = JSON.stringify(rows).toLowerCase();
    return texts.some((text) => all.includes(text.toLowerCase()));
  };
  const shop = await inShop(places, "select tablename from pg_tables where schemaname = 'public' order by 1");
  for (const { tablename } of shop)
    if (holds(await inShop(places, `select * from "${String(tablename)}"`)))
      found.push(`shop.${String(tablename)}`);
  const warehouse = inWarehouse(places, "select name from sqlite_master where type = 'table' order by 1");
  for (const { name } of warehouse)
    if (holds(inWarehouse(places, `select * from "${String(name)}"`)))
      found.push(`warehouse.${String(name)}`);
  return found;
}
