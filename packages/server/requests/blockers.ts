import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Person } from './identify.ts';
import type { FoundStore } from './found-store.ts';

/** What stands against a plan. `hold` cannot be acknowledged away; the others can, by who approves. */
export interface Blocker {
  readonly code:
    | 'hold'
    | 'running-contract'
    | 'ambiguous-phone'
    | 'unclear-phone'
    | 'changed-identity'
    | 'moved-rows'
    | 'kept-without-ground'
    | 'store-without-connector'
    | 'store-unreachable'
    | 'shared-row';
  readonly store: string | null;
  readonly table: string | null;
  readonly count: number;
  /** Ground of the hold, or code of the store's fault. */
  readonly detail: string | null;
}
const runningFrom = ['order.delivered', 'contract.ended'] as const;

/** Blockers seen in one store: contracts still being performed, and rows kept on no ground. Pure. */
export function storeBlockers(manifest: Manifest, store: FoundStore): readonly Blocker[] {
  return store.found.flatMap(({ table, keys }) => {
    const declared = store.map[table];
    if (!declared) return [];
    const blockers: Blocker[] = [];
    const underContract = declared.purposes.some((id) => manifest.purposes[id]?.basis === 'contract');
    for (const event of runningFrom) {
      const column = declared.dates?.[event];
      const open = column ? keys.filter((key) => store.dates[table]?.[key]?.[column] === null).length : 0;
      if (underContract && open > 0)
        blockers.push({ code: 'running-contract', store: store.id, table, count: open, detail: event });
    }
    const legal = declared.purposes.some((id) => manifest.purposes[id]?.basis === 'legal-obligation');
    if (declared.onErasure === 'keep' && !declared.keepFor && !legal)
      blockers.push({
        code: 'kept-without-ground',
        store: store.id,
        table,
        count: keys.length,
        detail: null,
      });
    return blockers;
  });
}
export function personBlockers(person: Person): readonly Blocker[] {
  const { ambiguousPhones: count, unclear = [] } = person;
  return [
    ...(count > 0
      ? [{ code: 'ambiguous-phone' as const, store: null, table: null, count, detail: null }]
      : []),
    ...unclear.map((rows) => ({ code: 'unclear-phone' as const, ...rows, detail: null })),
  ];
}
