import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { StoreDriver } from '../connectors/connector.ts';
import type { FoundStore } from './found-store.ts';
import type { Person } from './identify.ts';
import { maskOthers } from './mask-others.ts';
import type { PlannedStep } from './steps.ts';

/** Where a plan touches data of other people: details covered in an answer, or shared rows that stay theirs. */
export interface OthersTouched {
  readonly store: string;
  readonly table: string;
  /** Rows. */
  readonly count: number;
  readonly fate: 'masked' | 'spared';
}

/** Rows of which an answer will cover something: decided by the very function the answer is made with. */
export async function maskedIn(
  manifest: Manifest,
  person: Person,
  store: FoundStore,
  driver: StoreDriver,
  steps: readonly PlannedStep[],
): Promise<readonly OthersTouched[]> {
  const touched: OthersTouched[] = [];
  for (const { table, keys, columns } of steps.filter((step) => step.store === store.id)) {
    const rows = await driver.read(table, store.map[table]?.key ?? 'id', keys, columns);
    const { masked } = maskOthers(manifest, { store: store.id, table }, columns, person, rows, '');
    if (masked > 0) touched.push({ store: store.id, table, count: masked, fate: 'masked' });
  }
  return touched;
}

/** Rows other people use too: an erasure cuts them loose, a correction leaves them as they are. Pure. */
export function sparedIn(store: FoundStore): readonly OthersTouched[] {
  return store.found
    .filter(({ sharedWithOthers }) => sharedWithOthers.length > 0)
    .map(({ table, sharedWithOthers }) => ({
      store: store.id,
      table,
      count: sharedWithOthers.length,
      fate: 'spared',
    }));
}
