import type { Manifest, Purpose, Store } from '@amanat/domain/manifest/manifest.ts';

type Table = NonNullable<Store['tables']>[string];
/** What outlives an erasure: for which purpose, and which categories. */
export interface Kept {
  readonly purpose: Purpose;
  /** Ids of categories. */
  readonly categories: readonly string[];
}

function keepingPurpose(manifest: Manifest, table: Table): string | undefined {
  if (table.keepFor) return table.keepFor.purpose;
  if (table.onErasure !== 'keep') return undefined;
  return table.purposes.find((id) => manifest.purposes[id]?.basis === 'legal-obligation');
}
function fromStores(manifest: Manifest, tables: readonly Table[]): Map<string, Set<string>> {
  const kept = new Map<string, Set<string>>();
  for (const table of tables) {
    const purpose = keepingPurpose(manifest, table);
    if (!purpose) continue;
    const columns = table.keepFor?.columns ?? Object.keys(table.columns);
    const categories = columns.flatMap((column) => table.columns[column] ?? []);
    kept.set(purpose, new Set([...(kept.get(purpose) ?? []), ...categories]));
  }
  return kept;
}

/**
 * What an erasure leaves, as the declaration has it: the columns the store map keeps; where no store is mapped,
 * the data of purposes that a legal duty demands.
 */
export function keptOnErasure(manifest: Manifest): readonly Kept[] {
  const tables = Object.values(manifest.stores ?? {}).flatMap((store) => Object.values(store.tables ?? {}));
  if (tables.length > 0)
    return [...fromStores(manifest, tables)].flatMap(([id, categories]) => {
      const purpose = manifest.purposes[id];
      return purpose ? [{ purpose, categories: [...categories] }] : [];
    });
  return Object.values(manifest.purposes)
    .filter(({ basis }) => basis === 'legal-obligation')
    .map((purpose) => ({ purpose, categories: purpose.categories }));
}
