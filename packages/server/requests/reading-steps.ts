import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { FoundStore } from './found-store.ts';
import type { PlannedStep } from './steps.ts';

/**
 * What is read for a copy: the declared columns of every found row, and nothing that no category covers.
 * Portability takes only what is processed on consent or contract (GDPR 20(1)). Pure.
 */
export function readingSteps(
  manifest: Manifest,
  store: FoundStore,
  portable: boolean,
): readonly PlannedStep[] {
  return store.found.flatMap(({ table, keys, sharedWithOthers }) => {
    const declared = store.map[table];
    if (!declared) return [];
    const bases = declared.purposes.map((id) => manifest.purposes[id]?.basis);
    if (portable && !bases.some((basis) => basis === 'consent' || basis === 'contract')) return [];
    // A table of keys alone ties others together and says nothing of the person by itself.
    if (Object.keys(declared.columns).length === 0) return [];
    const columns = [...Object.keys(declared.columns), ...Object.values(declared.dates ?? {})];
    return [
      {
        store: store.id,
        table,
        action: 'read' as const,
        keys,
        shared: sharedWithOthers.length,
        columns: [...new Set(columns)],
        ground: null,
      },
    ];
  });
}
