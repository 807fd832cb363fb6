import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';

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

/** The same as lines of Bu gün carry it: joined, by language. */
export function dataNames(manifest: Manifest, ref: string): Readonly<Record<`data-${string}`, string>> {
  const [store = '', table = ''] = ref.split('/');
  const names = categoriesIn(manifest, store, table);
  const joined = (language: keyof Localized) => names.map((name) => name[language]).join(', ');
  return { 'data-az': joined('az'), 'data-en': joined('en'), 'data-ru': joined('ru') };
}
