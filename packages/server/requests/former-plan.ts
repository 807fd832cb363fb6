import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import { type OpenStore, personRows, rowName, stepsForRest } from './follow-rows.ts';
import type { FoundStore } from './found-store.ts';
import type { Person } from './identify.ts';
import { byRootKeys, type RootKeys, rootKeysOf } from './roots.ts';
import type { RequestServices } from './services.ts';
import { isLasting, keysOfStep, type PlannedStep, stepsOf } from './steps.ts';
import type { RequestRow } from './store.ts';

/** What an earlier plan of an erasure knew and did. */
export interface FormerPlan {
  readonly roots: Readonly<Record<string, RootKeys>>;
  /** Store, action and row of everything that was done. */
  readonly done: ReadonlySet<string>;
}

/** @param roots where the plan that is replaced found the person; undefined before the first one, and where no row is erased. */
export async function formerPlan(
  services: RequestServices,
  row: RequestRow,
  roots: FormerPlan['roots'] | undefined,
): Promise<FormerPlan> {
  if (!roots) return { roots: {}, done: new Set() };
  const done = new Set<string>();
  for (const step of (await stepsOf(services.db, row.org, row.id)).filter(isLasting))
    for (const key of await keysOfStep(services, services.db, step))
      done.add(doneName({ store: step.store, table: step.table_name, action: step.action }, key));
  return { roots, done };
}
function doneName(step: Pick<PlannedStep, 'store' | 'table' | 'action'>, key: string): string {
  return `${step.store} ${step.action} ${rowName(step.table, key)}`;
}

/** A step without the rows for which it is done; none when nothing is left of it. */
export function withoutDone({ done }: FormerPlan, step: PlannedStep): readonly PlannedStep[] {
  const keys = step.keys.filter((key) => !done.has(doneName(step, key)));
  return keys.length > 0 ? [{ ...step, keys }] : [];
}

/**
 * The rows a person is found in directly, and steps for what is only reached from a row that was theirs before: a row that
 * is emptied already leads to what hangs on it by its key alone.
 */
export async function restOfFormer(
  manifest: Manifest,
  former: FormerPlan,
  open: OpenStore,
  found: FoundStore,
  person: Person,
  today: LocalDate,
): Promise<{ readonly roots: RootKeys; readonly steps: readonly PlannedStep[] }> {
  const [id, { tables: map = {} }, driver] = open;
  const own = rootKeysOf(map, found.found);
  const known = former.roots[id];
  if (!known) return { roots: own, steps: [] };
  const theirs = await personRows({ map, driver }, known);
  const roots = Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(theirs)])].map((table) => [
      table,
      [...new Set([...(own[table] ?? []), ...(theirs[table] ?? [])])],
    ]),
  );
  const views = Object.keys(theirs).map((table) => byRootKeys(map, table, theirs));
  const accounted = new Set(found.found.flatMap(({ table, keys }) => keys.map((key) => rowName(table, key))));
  return { roots, steps: await stepsForRest(manifest, open, person, views, today, accounted) };
}
