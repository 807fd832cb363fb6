import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Localized, nameIn } from '@amanat/domain/schema/schema.ts';

/** What the declaration calls the data in these columns of a table; in all of its columns when none is named. */
export function categoriesIn(
  manifest: Manifest,
  store: string,
  table: string,
  columns: readonly string[] = [],
): readonly Localized[] {
  const declared = manifest.stores?.[store]?.tables?.[table]?.columns ?? {};
  const ids = Object.entries(declared).flatMap(([column, category]) =>
    columns.length === 0 || columns.includes(column) ? [category] : [],
  );
  return [...new Set(ids)].flatMap((id) => manifest.categories[id]?.name ?? []);
}

/** The same of a table that may be none, or one the declaration does not name: null then. */
export function dataIn(
  manifest: Manifest,
  store: string | null,
  table: string | null,
): readonly Localized[] | null {
  if (store === null || table === null || !manifest.stores?.[store]?.tables?.[table]) return null;
  return categoriesIn(manifest, store, table);
}
/** What the declaration calls a store; null when it does not name it. */
export function storeNameOf(manifest: Manifest, store: string | null): Localized | null {
  const name = store === null ? undefined : manifest.stores?.[store]?.name;
  return name === undefined ? null : nameIn(name);
}

/** The same as lines of Bu gün carry it: joined, by language. */
export function dataNames(manifest: Manifest, ref: string): Readonly<Record<`data-${string}`, string>> {
  const [store = '', table = ''] = ref.split('/');
  const names = categoriesIn(manifest, store, table);
  const joined = (language: keyof Localized) => names.map((name) => name[language]).join(', ');
  return { 'data-az': joined('az'), 'data-en': joined('en'), 'data-ru': joined('ru') };
}
