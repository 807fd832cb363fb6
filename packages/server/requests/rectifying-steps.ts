import type { Correction } from './ask.ts';
import { columnsFor } from './check-ask.ts';
import type { FoundStore } from './found-store.ts';
import type { PlannedStep } from './steps.ts';

/** What a correction changes: the column of its category in every found row, save rows that others use too. Pure. */
export function rectifyingSteps(
  store: FoundStore,
  corrections: readonly Correction[],
): readonly PlannedStep[] {
  return store.order.flatMap((table) => {
    const found = store.found.find((each) => each.table === table);
    const declared = store.map[table];
    if (!found || !declared) return [];
    const keys = found.keys.filter((key) => !found.sharedWithOthers.includes(key));
    if (keys.length === 0) return [];
    return corrections.flatMap((correction) =>
      columnsFor(declared.columns, correction).map((column) => ({
        store: store.id,
        table,
        action: 'rectify' as const,
        keys,
        shared: 0,
        columns: [column],
        ground: null,
      })),
    );
  });
}
/** The value that a step's column is set to. */
export function correctedValue(
  corrections: readonly Correction[],
  columns: Readonly<Record<string, string>>,
  column: string,
): string | undefined {
  return corrections.find((each) => columnsFor(columns, each).includes(column))?.value.trim();
}
