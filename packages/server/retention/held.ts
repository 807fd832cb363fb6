import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { Key, Row, StoreDriver, StoreMap } from '../connectors/connector.ts';
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

type People = ReadonlyMap<Key, readonly RowPerson[]>;

/**
 * Who the people behind rows are, by key; rows of nobody known are absent. A row that names its person tells every
 * identifier it holds of them, for a hold may have been placed under another one than the store knows them by; the
 * others are walked up `via` to the row that does.
 */
async function peopleOf(query: HeldQuery, table: string, keys: readonly Key[], depth = 0): Promise<People> {
  const { driver, map } = query;
  const declared = map[table];
  if (!declared || keys.length === 0 || depth > 8) return new Map();
  const found = new Map<Key, RowPerson[]>();
  const add = (key: Key, people: readonly (RowPerson | undefined)[]) =>
    found.set(key, [...(found.get(key) ?? []), ...people.filter((person) => person !== undefined)]);
  const { via } = declared.subject;
  const named = namedIn(query, table);
  const columns = [...named.map(([, column]) => column), ...(via ? [via.column] : [])];
  const rows = await driver.read(table, declared.key, keys, [...new Set(columns)]);
  for (const row of rows) {
    const key = String(row[declared.key]);
    add(
      key,
      named.map(([kind, column]) => rowPerson(kind, row[column])),
    );
  }
  if (!via) return found;
  const above = await peopleAbove(query, via, rows, depth);
  for (const row of rows) add(String(row[declared.key]), above.get(String(row[via.column])) ?? []);
  return found;
}

/** Columns in which a row names its own person, with what stands there; the key counts where other tables refer by it. */
function namedIn(
  { map, manifest }: HeldQuery,
  table: string,
): readonly (readonly [RowPerson['kind'], string])[] {
  const declared = map[table];
  const { column, identifier = 'email' } = declared?.subject ?? {};
  if (!declared || !column) return [];
  const kinds = ['email', 'phone'] as const;
  const own = Object.entries(declared.columns).flatMap(([name, category]) => {
    const kind = kinds.find((each) => each === manifest.categories[category]?.kind);
    return kind && name !== column ? [[kind, name] as const] : [];
  });
  const isReferred = Object.values(map).some(({ subject }) => subject.via?.table === table);
  return [[identifier, column], ...own, ...(isReferred ? [['customer-id', declared.key] as const] : [])];
}

/** People of the rows that rows hang on, by the value they refer by. */
async function peopleAbove(
  query: HeldQuery,
  via: NonNullable<StoreMap[string]['subject']['via']>,
  rows: readonly Row[],
  depth: number,
): Promise<People> {
  const parent = query.map[via.table];
  const values = [
    ...new Set(rows.map((row) => row[via.column] ?? null).filter((value) => value !== null)),
  ].map(String);
  if (!parent || values.length === 0) return new Map();
  const parents = await query.driver.read(via.table, via.references, values, [parent.key]);
  const keys = [...new Set(parents.map((row) => String(row[parent.key])))];
  const people = await peopleOf(query, via.table, keys, depth + 1);
  const above = new Map<Key, readonly RowPerson[]>();
  for (const row of parents) {
    const value = String(row[via.references]);
    above.set(value, [...(above.get(value) ?? []), ...(people.get(String(row[parent.key])) ?? [])]);
  }
  return above;
}

/**
 * The keys of rows that stay: somebody they concern is under a standing legal hold, or has had their data restricted,
 * which leaves it stored and touched in no other way (998-IIIQ; GDPR 18(2)).
 */
export async function heldKeys(
  query: HeldQuery,
  table: string,
  keys: readonly Key[],
): Promise<ReadonlySet<Key>> {
  const people = await peopleOf(query, table, keys);
  const pseudonym = ({ kind, value }: RowPerson) => query.keys.pseudonym(query.org, kind, value);
  const pseudonyms = new Map([...people].map(([key, all]) => [key, [...new Set(all.map(pseudonym))]]));
  const everybody = [...new Set([...pseudonyms.values()].flat())];
  const events = await eventsOfSubjects(query.db, query.org, everybody);
  const stays = (subject: string): boolean => {
    const { holds, restriction } = foldEvents(events.get(subject) ?? [], query.at);
    return holds.length > 0 || restriction !== null;
  };
  return new Set([...pseudonyms].filter(([, all]) => all.some(stays)).map(([key]) => key));
}
