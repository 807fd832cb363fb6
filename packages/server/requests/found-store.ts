import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import type { FoundRows, Key, StoreDriver, StoreMap, TableInfo } from '../connectors/connector.ts';
import { storedInstant, unsaidZone } from '@amanat/domain/time/store-time.ts';
import { learn, withPhones, type Person } from './identify.ts';
import { notSomebodyElses } from './own-names.ts';

/** Everything about one store that a plan is decided from. */
export interface FoundStore {
  readonly id: string;
  readonly map: StoreMap;
  readonly tables: readonly TableInfo[];
  /** Tables in the order their rows can be deleted. */
  readonly order: readonly string[];
  readonly found: readonly FoundRows[];
  /** Date columns of found rows: table, key, column. Null where no date is set. */
  readonly dates: Readonly<Record<string, Readonly<Record<Key, Readonly<Record<string, string | null>>>>>>;
  /** For a table found through another one of the map: whose row each row hangs on. */
  readonly parents: Readonly<Record<string, Readonly<Record<Key, Key>>>>;
}

export function mapOf(store: Store): StoreMap {
  return store.tables ?? {};
}

/** Scans one store for a person and reads what decisions need: dates, and which row hangs on which. */
export async function findIn(
  id: string,
  store: Store,
  driver: StoreDriver,
  person: Person,
): Promise<FoundStore> {
  const map = mapOf(store);
  const zone = store.timezone ?? unsaidZone;
  const tables = await driver.describe();
  const found = await driver.scan(map, person.identifiers);
  const dates: Record<string, Record<Key, Record<string, string | null>>> = {};
  const parents: Record<string, Record<Key, Key>> = {};
  for (const { table, keys } of found) {
    const declared = map[table];
    const columns = Object.values(declared?.dates ?? {});
    const via = declared?.shared ? undefined : declared?.subject.via;
    if (!declared || (columns.length === 0 && !via)) continue;
    const rows = await driver.read(table, declared.key, keys, via ? [...columns, via.column] : columns);
    for (const row of rows) {
      const key = String(row[declared.key]);
      (dates[table] ??= {})[key] = Object.fromEntries(
        columns.map((name) => [name, storedInstant(row[name], zone)]),
      );
      if (via) (parents[table] ??= {})[key] = String(row[via.column]);
    }
  }
  return { id, map, tables, order: await driver.deletionOrder(map), found, dates, parents };
}
/** Learns over all stores who the person is, then looks for them in each. */
export async function identifyIn(
  manifest: Manifest,
  stores: readonly (readonly [id: string, Store, StoreDriver])[],
  start: Person,
): Promise<Person> {
  let person = start;
  for (const [, store, driver] of stores) person = await learn(manifest, driver, mapOf(store), person);
  const maps = stores.map(([, store, driver]) => [mapOf(store), driver] as const);
  const emails = await notSomebodyElses(maps, person.identifiers, person.own.emails);
  person = { ...person, own: { ...person.own, emails } };
  for (const [id, store, driver] of stores) person = await withPhones(id, driver, mapOf(store), person);
  return person;
}
