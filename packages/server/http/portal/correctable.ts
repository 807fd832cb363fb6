import type { Category, Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { Correctable } from '@amanat/portal/requests/draft.ts';
import { correctionName } from '../correction-name.ts';

/** Kinds of data a person knows better than the organisation. Records of what happened are no such thing. */
const kinds: readonly Category['kind'][] = [
  'name',
  'email',
  'phone',
  'address',
  'identity-document',
  'government-id',
  'birth-date',
  'sex',
  'citizenship',
  'tax',
];
/**
 * What can be corrected: categories people give of themselves, as one thing where each table holds one column of
 * it, else column by column. Where no store is mapped every such category is offered: staff correct it by hand.
 */
export function correctableOf(manifest: Manifest, language: Language): readonly Correctable[] {
  const tables = Object.values(manifest.stores ?? {}).flatMap((store) => Object.values(store.tables ?? {}));
  return Object.entries(manifest.categories)
    .filter(([, category]) => kinds.includes(category.kind) && !category.notKept)
    .flatMap(([id, category]) => {
      const whole = { id, category: id, label: category.name[language] };
      if (tables.length === 0) return [whole];
      const columns = tables.map(({ columns }) =>
        Object.keys(columns).filter((column) => columns[column] === id),
      );
      if (columns.every(({ length }) => length === 0)) return [];
      if (columns.every(({ length }) => length <= 1)) return [whole];
      return [...new Set(columns.flat())].map((column) => ({
        id: `${id}.${column}`,
        category: id,
        column,
        label: correctionName(category.name, column)[language],
      }));
    });
}
