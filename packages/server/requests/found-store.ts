import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import type { FoundRows, Key, StoreDriver, StoreMap, TableInfo } from '../connectors/connector.ts';
import { learn, withPhones, type Person } from './identify.ts';

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
      (dates[table] ??= {})[key] = Object.fromEntries(columns.map((name) => [name, instantOf(row[name])]));
      if (via) (parents[table] ??= {})[key] = String(row[via.column]);
    }
  }
  return { id, map, tables, order: await driver.deletionOrder(map), found, dates, parents };
}
function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  // Engines show instants as `2026-03-01 10:00:00+00`; without a zone they are taken as UTC.
  const iso = value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
  const at = Date.parse(zoned);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Learns over all stores who the person is, then looks for them in each. */
export async function identifyIn(
  manifest: Manifest,
  stores: readonly (readonly [Store, StoreDriver])[],
  start: Person,
): Promise<Person> {
  let person = start;
  for (const [store, driver] of stores) person = await learn(manifest, driver, mapOf(store), person);
  for (const [store, driver] of stores) person = await withPhones(driver, mapOf(store), person);
  return person;
}
