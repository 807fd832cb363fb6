import type { FoundRows, Identifiers, Key, StoreMap, View } from '../connectors/connector.ts';

/** A table a person is found in by an identifier of their own, not through another table. */
export function isRoot(map: StoreMap, table: string): boolean {
  return map[table]?.subject.column !== undefined;
}
/** The table a chain of `via` ends in. */
export function rootOf(map: StoreMap, table: string): string {
  let at = table;
  for (let depth = 0; depth < 8 && !isRoot(map, at); depth++) {
    const via = map[at]?.subject.via;
    if (!via) return at;
    at = via.table;
  }
  return at;
}
/** Keys of the rows a person was found in by an identifier, by table. */
export type RootKeys = Readonly<Record<string, readonly Key[]>>;
export function rootKeysOf(map: StoreMap, found: readonly FoundRows[]): RootKeys {
  return Object.fromEntries(
    found.filter(({ table }) => isRoot(map, table)).map(({ table, keys }) => [table, keys]),
  );
}

/**
 * The map and identifiers under which a person is found by the keys of one root table. Their e-mail may be gone
 * from the row (anonymised) or changed since the plan; what hangs on the row is still theirs.
 */
export function byRootKeys(map: StoreMap, root: string, keys: RootKeys): View {
  const entries = Object.entries(map).map(([name, table]) => {
    if (name === root)
      return [name, { ...table, subject: { column: table.key, identifier: 'customer-id' as const } }];
    return [name, isRoot(map, name) ? { ...table, subject: {} } : table];
  });
  return {
    map: Object.fromEntries(entries) as StoreMap,
    person: { email: [], phone: [], 'customer-id': keys[root] ?? [] },
  };
}

/** What a plan knows a person by. */
interface Found {
  readonly person: { readonly identifiers: Identifiers };
  readonly roots: Readonly<Record<string, RootKeys>>;
}
/** The ways a person is looked for once a plan runs: by what they are known by, and by the rows they were found in. */
export function viewsOf(map: StoreMap, plan: Found, store: string): readonly View[] {
  const roots = plan.roots[store] ?? {};
  const byKeys = Object.keys(roots)
    .filter((table) => isRoot(map, table))
    .map((table) => byRootKeys(map, table, roots));
  return [{ map, person: plan.person.identifiers }, ...byKeys];
}
