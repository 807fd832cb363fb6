import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import { addPeriod, parsePeriod } from '@amanat/domain/time/period.ts';
import type { Key } from '../connectors/connector.ts';
import type { FoundStore } from './found-store.ts';
import type { Ground } from './steps.ts';

/** What becomes of one row: kept on a ground until a day (null: no day yet), emptied, or deleted. */
export type Fate =
  | { readonly kind: 'keep'; readonly until: LocalDate | null }
  | { readonly kind: 'anonymise' }
  | { readonly kind: 'delete' };

/**
 * The fate of each found row under an erasure: `keepFor` keeps it for its purpose while that term runs, by its
 * own dates or those of the row it hangs on; a row that kept rows refer to is emptied instead of deleted; a row
 * that hangs on a deleted one goes with it.
 */
export function fates(
  manifest: Manifest,
  store: FoundStore,
  today: LocalDate,
): Readonly<Record<string, Readonly<Record<Key, Fate>>>> {
  const kept = new Map<string, Map<Key, LocalDate | null>>();
  for (const { table, keys } of store.found)
    kept.set(
      table,
      new Map(
        keys.flatMap((key) => {
          const until = keptUntil(manifest, store, table, key, today);
          return until === undefined ? [] : [[key, until] as const];
        }),
      ),
    );
  const leaned = leanedOn(store, kept);
  const fate = (table: string, key: Key, depth = 0): Fate => {
    const until = kept.get(table)?.get(key);
    if (until !== undefined) return { kind: 'keep', until };
    const declared = store.map[table];
    if (declared?.onErasure !== 'anonymise')
      return leaned.has(`${table} ${key}`) ? { kind: 'anonymise' } : { kind: 'delete' };
    const parent = store.parents[table]?.[key];
    const above = declared.subject.via?.table;
    const goes =
      parent !== undefined &&
      above !== undefined &&
      depth < 8 &&
      isFound(store, above, parent) &&
      fate(above, parent, depth + 1).kind === 'delete';
    return { kind: goes ? 'delete' : 'anonymise' };
  };
  return Object.fromEntries(
    store.found.map(({ table, keys }) => [
      table,
      Object.fromEntries(keys.map((key) => [key, fate(table, key)])),
    ]),
  );
}

/** Until when a row is kept; null when its term has no end yet; undefined when nothing keeps it. */
function keptUntil(
  manifest: Manifest,
  store: FoundStore,
  table: string,
  key: Key,
  today: LocalDate,
  depth = 0,
): LocalDate | null | undefined {
  const declared = store.map[table];
  if (!declared) return undefined;
  const purpose = keepingPurpose(manifest, store, table);
  if (!purpose) return undefined;
  const retention = manifest.purposes[purpose]?.retention;
  const period = retention && parsePeriod(retention.keep);
  // A term set by law without a number, or none declared: nobody can say it is over.
  if (!retention || !period) return null;
  const column = declared.dates?.[retention.after];
  if (column) {
    const start = store.dates[table]?.[key]?.[column];
    if (!start) return null;
    const end = addPeriod(bakuDateOf(start), period);
    return end >= today ? end : undefined;
  }
  const above = declared.subject.via?.table;
  const parent = store.parents[table]?.[key];
  if (!above || parent === undefined || depth > 8) return null;
  return keepingPurpose(manifest, store, above)
    ? keptUntil(manifest, store, above, parent, today, depth + 1)
    : null;
}

/** The purpose that keeps rows of a table: the declared one, or a legal duty among those they serve. */
function keepingPurpose(manifest: Manifest, store: FoundStore, table: string): string | undefined {
  const declared = store.map[table];
  if (declared?.keepFor) return declared.keepFor.purpose;
  if (declared?.onErasure !== 'keep') return undefined;
  return declared.purposes.find((id) => manifest.purposes[id]?.basis === 'legal-obligation');
}

/** Rows that kept rows hang on, however far up. */
function leanedOn(
  store: FoundStore,
  kept: ReadonlyMap<string, ReadonlyMap<Key, unknown>>,
): ReadonlySet<string> {
  const leaned = new Set<string>();
  const up = (table: string, key: Key, depth: number): void => {
    const above = store.map[table]?.subject.via?.table;
    const parent = store.parents[table]?.[key];
    if (!above || parent === undefined || depth > 8) return;
    leaned.add(`${above} ${parent}`);
    up(above, parent, depth + 1);
  };
  for (const [table, keys] of kept) for (const key of keys.keys()) up(table, key, 0);
  return leaned;
}
function isFound(store: FoundStore, table: string, key: Key): boolean {
  return store.found.some((each) => each.table === table && each.keys.includes(key));
}

/** The ground on which rows of a table are kept, with the latest of their days. */
export function groundOf(
  manifest: Manifest,
  store: FoundStore,
  table: string,
  untils: readonly (LocalDate | null)[],
): Ground {
  const id = keepingPurpose(manifest, store, table) ?? '';
  const purpose = manifest.purposes[id];
  return {
    purpose: id,
    basis: purpose?.basis ?? '',
    law: purpose?.law ?? purpose?.retention?.law ?? null,
    until: untils.includes(null) ? null : (untils.toSorted().at(-1) ?? null),
  };
}
