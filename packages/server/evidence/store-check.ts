import { findCardNumbers } from '@amanat/domain/registers/card-number.ts';
import { specialKindOf } from '@amanat/domain/registers/special-columns.ts';
import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import type { StoreReads } from '@amanat/domain/statements/reads.ts';
import type { StoreDriver } from '../connectors/connector.ts';
import type { Stores } from '../connectors/connectors.ts';

const sampled = 500;
const technical = /^(bool|timestamp|date|time|uuid)/;
const binary = /^(bytea|blob)/i;
/** A date that is somebody’s and no event’s. */
const birth = /birth|dob|dogum|doğum|təvəllüd|tevellud|rozhd/i;

/** Columns that hold people's data may not be undeclared; keys, references and dates tie rows together and are no data. */
function undeclared(store: Store, tables: Awaited<ReturnType<StoreDriver['describe']>>): string[] {
  return tables.flatMap((table) => {
    const map = store.tables?.[table.name];
    if (!map) return table.columns.length > 2 ? [`${table.name}.*`] : [];
    const known = new Set([
      map.key,
      ...Object.keys(map.columns),
      map.subject.column,
      map.subject.via?.column,
      ...Object.values(map.dates ?? {}),
    ]);
    const keys = new Set(table.foreignKeys.map((k) => k.column));
    return table.columns
      .filter((c) => !known.has(c.name) && !keys.has(c.name) && !c.primaryKey)
      .filter((c) => !technical.test(c.type) || birth.test(c.name))
      .map((c) => `${table.name}.${c.name}`);
  });
}

function missing(store: Store, tables: Awaited<ReturnType<StoreDriver['describe']>>): string[] {
  return Object.entries(store.tables ?? {}).flatMap(([name, map]) => {
    const real = tables.find((t) => t.name === name);
    if (!real) return [`${name}.*`];
    return [map.key, ...Object.keys(map.columns)]
      .filter((column) => !real.columns.some((c) => c.name === column))
      .map((column) => `${name}.${column}`);
  });
}

/** Columns that look like a special category by their names (LAL-2.4); of every type. */
function specialColumns(tables: Awaited<ReturnType<StoreDriver['describe']>>) {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ name }) => {
      const kind = specialKindOf(name);
      return kind ? [{ column: `${table.name}.${name}`, kind }] : [];
    }),
  );
}

/** How many sampled values of text columns hold a card number (SMA-03). */
async function cardNumbers(
  driver: StoreDriver,
  tables: Awaited<ReturnType<StoreDriver['describe']>>,
): Promise<number> {
  let found = 0;
  for (const table of tables)
    for (const column of table.columns.filter((c) => !technical.test(c.type) && !binary.test(c.type))) {
      const values = await driver.sample(table.name, column.name, sampled);
      found += values.filter((v) => v !== null && findCardNumbers(String(v)).length > 0).length;
    }
  return found;
}

async function checkStore(id: string, store: Store, stores: Stores, now: string): Promise<StoreReads> {
  try {
    const driver = stores.open(store);
    const tables = await driver.describe();
    return {
      store: id,
      reachable: true,
      checkedAt: now,
      undeclaredColumns: undeclared(store, tables),
      missingColumns: missing(store, tables),
      specialColumns: specialColumns(tables),
      cardNumbers: await cardNumbers(driver, tables),
    };
  } catch {
    // A store that cannot be read is reported as such; what it holds is then not known, and nothing is shown by it.
    return unread(id, now);
  }
}
function unread(id: string, now: string): StoreReads {
  const nothing = { undeclaredColumns: [], missingColumns: [], cardNumbers: 0 };
  return { store: id, reachable: false, checkedAt: now, ...nothing };
}

/**
 * Compares every declared store with its map and samples it for card numbers; null when none is declared. One that there
 * is no connector for is told of as well: what nobody looked into must not look as if it agreed.
 */
export async function checkStores(
  manifest: Manifest,
  stores: Stores,
  now: string,
): Promise<readonly StoreReads[] | null> {
  const entries = Object.entries(manifest.stores ?? {});
  const check = async ([id, store]: (typeof entries)[number]): Promise<StoreReads> =>
    stores.supports(store) ? checkStore(id, store, stores, now) : { ...unread(id, now), unconnected: true };
  return entries.length > 0 ? Promise.all(entries.map(check)) : null;
}
