import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import {
  foldEmail,
  type Identifiers,
  type Key,
  type StoreDriver,
  type StoreMap,
  type View,
} from '../connectors/connector.ts';
import { foldPhone, isClearPhone } from '../platform/phone-number.ts';
import type { Blocker } from './blockers.ts';
import { erasureSteps } from './erasure-steps.ts';
import { findIn, type FoundStore } from './found-store.ts';
import type { Person } from './identify.ts';
import { isPersonTable } from './own-names.ts';
import type { RootKeys } from './roots.ts';
import type { PlannedStep } from './steps.ts';

/** A store of the declaration that lies in a database. */
export type OpenStore = readonly [id: string, store: Store, driver: StoreDriver];

/** What a row is known by now, in the form it is compared in; null for nothing, or for what an emptied row holds. */
function nameOf(kind: keyof Identifiers, value: unknown): string | null {
  const text = value === null || value === undefined ? '' : String(value);
  if (kind === 'email') return text.includes('@') ? foldEmail(text) : null;
  if (kind === 'phone') return isClearPhone(foldPhone(text)) ? foldPhone(text) : null;
  return text === '' || text.startsWith('erased-') ? null : text;
}

/** The rows of an earlier plan that are the person themselves: such a row stays theirs whatever it is known by now. */
export async function personRows(
  { map, driver }: { readonly map: StoreMap; readonly driver: StoreDriver },
  roots: RootKeys,
): Promise<RootKeys> {
  const tables = await driver.describe();
  return Object.fromEntries(Object.entries(roots).filter(([table]) => isPersonTable(map, tables, table)));
}

interface Renamed {
  readonly store: string;
  readonly table: string;
  readonly kind: keyof Identifiers;
  /** What the rows are known by now that the person is not. */
  readonly names: readonly string[];
  /** Whether the rows are the person themselves, and not only about something they did. */
  readonly isPerson: boolean;
}
/** Rows of an earlier plan that are known by something else than the person is. */
async function renamedRows(
  stores: readonly OpenStore[],
  roots: Readonly<Record<string, RootKeys>>,
  { identifiers }: Person,
): Promise<readonly Renamed[]> {
  const renamed: Renamed[] = [];
  for (const [id, { tables: map = {} }, driver] of stores.filter(([each]) => roots[each])) {
    const theirs = await personRows({ map, driver }, roots[id] ?? {});
    for (const [table, keys] of Object.entries(roots[id] ?? {})) {
      const { column, identifier: kind = 'email' } = map[table]?.subject ?? {};
      if (!column) continue;
      const rows = await driver.read(table, map[table]?.key ?? 'id', keys, [column]);
      const names = rows
        .flatMap((row) => nameOf(kind, row[column]) ?? [])
        .filter((name) => !identifiers[kind].includes(name));
      if (names.length > 0) renamed.push({ store: id, table, kind, names, isPerson: table in theirs });
    }
  }
  return renamed;
}
const blockerOf = (code: 'changed-identity' | 'moved-rows', { store, table, names }: Renamed): Blocker => ({
  code,
  store,
  table,
  count: names.length,
  detail: null,
});

/**
 * Follows a person whose own rows are known by something else than when they were planned: the new address or number is
 * searched by as well, and the plan says so, because somebody has to see that it is still the same person.
 */
export async function followChanges(
  stores: readonly OpenStore[],
  roots: Readonly<Record<string, RootKeys>>,
  person: Person,
): Promise<{ readonly person: Person; readonly blockers: readonly Blocker[] }> {
  const changed = (await renamedRows(stores, roots, person)).filter(({ isPerson }) => isPerson);
  let { identifiers, own } = person;
  const joined = (known: readonly string[], names: readonly string[]) => [...new Set([...known, ...names])];
  for (const { kind, names } of changed) {
    identifiers = { ...identifiers, [kind]: joined(identifiers[kind], names) };
    if (kind === 'email') own = { ...own, emails: joined(own.emails, names) };
    if (kind === 'phone') own = { ...own, phones: joined(own.phones, names) };
  }
  const blockers = changed.map((each) => blockerOf('changed-identity', each));
  return { person: { ...person, identifiers, own }, blockers };
}

/** Rows about the person by the earlier plan that name somebody now whom nothing ties to them: left, and told. */
export async function movedRows(
  stores: readonly OpenStore[],
  roots: Readonly<Record<string, RootKeys>>,
  person: Person,
): Promise<readonly Blocker[]> {
  const renamed = await renamedRows(stores, roots, person);
  return renamed.filter(({ isPerson }) => !isPerson).map((each) => blockerOf('moved-rows', each));
}

/** The name under which a row is accounted for. */
export const rowName = (table: string, key: Key): string => `${table} ${key}`;

/** Steps for rows that these ways of looking find and that nothing accounts for yet, decided by the same rules. */
export async function stepsForRest(
  manifest: Manifest,
  [id, store, driver]: OpenStore,
  person: Person,
  views: readonly View[],
  today: LocalDate,
  accounted: Set<string>,
): Promise<readonly PlannedStep[]> {
  const more: PlannedStep[] = [];
  for (const view of views) {
    const found: FoundStore = await findIn(id, { ...store, tables: view.map }, driver, {
      ...person,
      identifiers: view.person,
    });
    for (const step of erasureSteps(manifest, found, today)) {
      const keys = step.keys.filter((key) => !accounted.has(rowName(step.table, key)));
      if (keys.length > 0) more.push({ ...step, keys });
    }
    for (const { table, keys } of found.found) for (const key of keys) accounted.add(rowName(table, key));
  }
  return more;
}
