import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { Key, StoreDriver, StoreMap } from '../connectors/connector.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { Db } from '../platform/db.ts';
import type { Keys } from '../platform/keys.ts';
import { rowPerson, type RowPerson } from './row-person.ts';

export interface HeldQuery {
  readonly db: Db;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly driver: StoreDriver;
  readonly map: StoreMap;
  readonly org: string;
  readonly manifest: Manifest;
  readonly at: string;
}

/** Identifiers of the people behind rows, by key; rows of nobody known are absent. Walks `via` up to the table that names them. */
async function peopleOf(
  query: HeldQuery,
  table: string,
  keys: readonly Key[],
): Promise<ReadonlyMap<Key, RowPerson>> {
  const { driver, map } = query;
  const declared = map[table];
  if (!declared || keys.length === 0) return new Map();
  const { column, identifier = 'email', via } = declared.subject;
  const found = new Map<Key, RowPerson>();
  if (column) {
    for (const row of await driver.read(table, declared.key, keys, [column])) {
      const person = rowPerson(identifier, row[column]);
      if (person) found.set(String(row[declared.key]), person);
    }
    return found;
  }
  const parent = via && map[via.table];
  // Only a parent that is referred to by its own key can be walked to; others are found through a person, not a row.
  if (!via || !parent || via.references !== parent.key) return found;
  const rows = await driver.read(table, declared.key, keys, [via.column]);
  const people = await peopleOf(query, via.table, [...new Set(rows.map((r) => String(r[via.column])))]);
  for (const row of rows) {
    const person = people.get(String(row[via.column]));
    if (person) found.set(String(row[declared.key]), person);
  }
  return found;
}

/** The keys of rows whose person is under a standing legal hold: they stay until it is lifted. */
export async function heldKeys(
  query: HeldQuery,
  table: string,
  keys: readonly Key[],
): Promise<ReadonlySet<Key>> {
  const people = await peopleOf(query, table, keys);
  const pseudonyms = new Map(
    [...people].map(([key, p]) => [key, query.keys.pseudonym(query.org, p.kind, p.value)]),
  );
  const events = await eventsOfSubjects(query.db, query.org, [...new Set(pseudonyms.values())]);
  const held = new Set<Key>();
  for (const [key, pseudonym] of pseudonyms)
    if (foldEvents(events.get(pseudonym) ?? [], query.at).holds.length > 0) held.add(key);
  return held;
}
