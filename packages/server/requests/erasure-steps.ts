import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import type { FoundRows, Key } from '../connectors/connector.ts';
import { fates, groundOf, type Fate } from './erasure-fate.ts';
import type { FoundStore } from './found-store.ts';
import type { Action, PlannedStep } from './steps.ts';

/** The steps of an erasure in one store, in the order they must run. Pure. */
export function erasureSteps(
  manifest: Manifest,
  store: FoundStore,
  today: LocalDate,
): readonly PlannedStep[] {
  const fate = fates(manifest, store, today);
  return store.order.flatMap((table) => {
    const found = store.found.find((each) => each.table === table);
    return found ? tableSteps(manifest, store, found, fate[table] ?? {}) : [];
  });
}

function tableSteps(
  manifest: Manifest,
  store: FoundStore,
  found: FoundRows,
  fate: Readonly<Record<Key, Fate>>,
): readonly PlannedStep[] {
  const { table, keys } = found;
  const declared = store.map[table];
  if (!declared) return [];
  const all = Object.keys(declared.columns);
  const of = (kind: Fate['kind']) => keys.filter((key) => fate[key]?.kind === kind);
  const kept = of('keep');
  // A row somebody else uses too is never emptied under them: it is cut loose, and goes when nobody uses it.
  const isOwn = (key: Key) => !found.sharedWithOthers.includes(key);
  const emptied = of('anonymise');
  const loose = declared.shared ? [...of('delete'), ...emptied.filter((key) => !isOwn(key))] : of('delete');
  const keptColumns = declared.keepFor?.columns ?? all;
  const untils = kept.map((key) => {
    const each = fate[key];
    return each?.kind === 'keep' ? each.until : null;
  });
  const step = (
    action: Action,
    rows: readonly Key[],
    columns: readonly string[],
    ground: PlannedStep['ground'] = null,
  ): PlannedStep[] =>
    rows.length === 0 || (action === 'anonymise' && columns.length === 0)
      ? []
      : [
          {
            store: store.id,
            table,
            action,
            keys: rows,
            shared: rows.filter((key) => found.sharedWithOthers.includes(key)).length,
            columns,
            ground,
          },
        ];
  return [
    ...step('keep', kept, keptColumns, kept.length > 0 ? groundOf(manifest, store, table, untils) : null),
    ...step(
      'anonymise',
      kept.filter(isOwn),
      all.filter((column) => !keptColumns.includes(column)),
    ),
    ...step('anonymise', emptied.filter(isOwn), all),
    ...step(declared.shared ? 'cut-loose' : 'delete', loose, []),
  ];
}
