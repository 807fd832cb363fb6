import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { fateAfterWithdrawal } from '@amanat/domain/retention/withdrawn.ts';
import { type Key, type StoreDriver, type StoreMap } from '../connectors/connector.ts';
import { isClearPhone } from '../platform/phone-number.ts';
import type { Keys } from '../platform/keys.ts';
import { identifiersOf, rowPerson, type RowPerson } from './row-person.ts';

const pageSize = 2_000;

/** Rows of one table that meet one fate: destroyed whole, or emptied of some columns. */
export interface FatedRows {
  readonly table: string;
  /** Null: the whole row goes. */
  readonly columns: readonly string[] | null;
  /** Whose each row is. */
  readonly owners: ReadonlyMap<Key, string>;
}

/** The people of a store among those looked for, by pseudonym: a pseudonym is never turned back, so every row is asked. */
export async function peopleIn(
  driver: StoreDriver,
  map: StoreMap,
  keys: Pick<Keys, 'pseudonym'>,
  org: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly RowPerson[]>> {
  const found = new Map<string, Map<string, RowPerson>>();
  for (const [table, { key, subject }] of Object.entries(map)) {
    if (!subject.column) continue;
    for (let after: Key | null = null; ;) {
      const page = await driver.page(table, key, subject.column, after, pageSize);
      for (const { value } of page) {
        const person = rowPerson(subject.identifier ?? 'email', value);
        const pseudonym = person && keys.pseudonym(org, person.kind, person.value);
        // Digits that say no country may be anybody's: nothing is destroyed by them.
        if (person?.kind === 'phone' && !isClearPhone(person.value)) continue;
        if (!person || !pseudonym || !wanted.has(pseudonym)) continue;
        const known = found.get(pseudonym) ?? new Map<string, RowPerson>();
        found.set(pseudonym, known.set(`${person.kind} ${person.value}`, person));
      }
      const last = page.at(-1);
      if (!last || page.length < pageSize) break;
      after = last.key;
    }
  }
  return new Map([...found].map(([pseudonym, people]) => [pseudonym, [...people.values()]]));
}

/** What a person withdrew, and what of their consents stands. */
export interface Withdrawer {
  readonly withdrawn: ReadonlySet<string>;
  readonly given: (purpose: string) => boolean;
}
/** The rows of a store that were held on withdrawn consents alone, in the order they can go. Nothing is changed. */
export async function fatedRows(
  driver: StoreDriver,
  map: StoreMap,
  manifest: Manifest,
  people: ReadonlyMap<string, readonly RowPerson[]>,
  withdrawer: (subject: string) => Withdrawer,
): Promise<readonly FatedRows[]> {
  const groups = new Map<
    string,
    { table: string; columns: readonly string[] | null; owners: Map<Key, string> }
  >();
  for (const [subject, persons] of people) {
    const { withdrawn, given } = withdrawer(subject);
    for (const person of persons)
      for (const { table, keys, sharedWithOthers } of await driver.scan(map, identifiersOf(person))) {
        const fate = fateAfterWithdrawal(manifest, map, table, withdrawn, given);
        if (fate.kind === 'stay') continue;
        const columns = fate.kind === 'empty' ? fate.columns : null;
        const own = keys.filter((key) => !sharedWithOthers.includes(key));
        const left = columns ? await driver.notEmptied(map, table, own, columns) : own;
        const id = `${table} ${columns?.join(' ') ?? ''}`;
        const group = groups.get(id) ?? { table, columns, owners: new Map<Key, string>() };
        for (const key of left) group.owners.set(key, subject);
        if (left.length > 0) groups.set(id, group);
      }
  }
  const order = await driver.deletionOrder(map);
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
}
