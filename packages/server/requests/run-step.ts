import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Key, Row, StoreDriver, StoreMap } from '../connectors/connector.ts';
import type { Ask } from './ask.ts';
import type { Plan } from './plan.ts';
import { correctedValue } from './rectifying-steps.ts';
import { byRootKeys, isRoot, rootOf, viewsOf } from './roots.ts';
import type { StepRow } from './steps.ts';

export interface StepResult {
  /** Rows that are now as the step wants them, whether this call or an earlier one did it. */
  readonly done: number;
  /** Rows left alone because somebody else still uses them. */
  readonly spared: number;
  /** What was read, for a `read` step. */
  readonly rows?: readonly Row[];
}
export interface StepContext {
  readonly manifest: Manifest;
  readonly map: StoreMap;
  readonly driver: StoreDriver;
  readonly plan: Plan;
  readonly ask: Ask;
}

/**
 * Does one step in its store. Running it again changes nothing more: rows are named by the keys of the plan,
 * and deleting is guarded by whose they are, so that a key given to somebody else meanwhile is left alone.
 */
export async function runStep(
  context: StepContext,
  step: StepRow,
  keys: readonly Key[],
): Promise<StepResult> {
  const { driver, map } = context;
  const table = step.table_name;
  const key = map[table]?.key ?? 'id';
  switch (step.action) {
    case 'read': {
      const rows = await driver.read(table, key, keys, step.columns);
      return { done: rows.length, spared: 0, rows };
    }
    case 'keep':
      return { done: (await driver.present(table, key, keys)).length, spared: 0 };
    case 'anonymise': {
      // Somebody may have come to share a row since the plan: it is left to them, as one shared then would have been.
      const own = viewsOf(map, context.plan, step.store);
      const { spared } = await driver.anonymise(map, table, keys, step.columns, own);
      const left = await driver.notEmptied(map, table, keys, step.columns);
      const theirs = left.filter((each) => spared.includes(each)).length;
      return { done: keys.length - left.length + theirs, spared: theirs };
    }
    case 'cut-loose': {
      const { spared } = await driver.erase(map, table, keys);
      return { done: keys.length, spared: spared.length };
    }
    case 'delete': {
      const guard = guardOf(context, step);
      await driver.erase(guard.map, table, keys, guard.person);
      return { done: keys.length - (await driver.present(table, key, keys)).length, spared: 0 };
    }
    case 'rectify':
      return rectify(context, step, keys);
  }
}

/** A row found directly is guarded by the person's address; what hangs on it, by its key. */
function guardOf(
  { map, plan }: StepContext,
  step: StepRow,
): Pick<ReturnType<typeof byRootKeys>, 'map' | 'person'> {
  if (isRoot(map, step.table_name)) return { map, person: plan.person.identifiers };
  return byRootKeys(map, rootOf(map, step.table_name), plan.roots[step.store] ?? {});
}

async function rectify(context: StepContext, step: StepRow, keys: readonly Key[]): Promise<StepResult> {
  const { driver, map, plan, ask } = context;
  const table = step.table_name;
  const column = step.columns[0] ?? '';
  const value = correctedValue(ask.corrections ?? [], map[table]?.columns ?? {}, column);
  if (value === undefined) return { done: 0, spared: 0 };
  // The address itself may be what is corrected, so rows are guarded by key from the start.
  const guard = byRootKeys(map, rootOf(map, table), plan.roots[step.store] ?? {});
  await driver.rectify(guard.map, table, keys, column, value, guard.person);
  return { done: await countCorrected(context, step, keys), spared: 0 };
}
/** How many rows hold the corrected value. */
export async function countCorrected(
  { driver, map, ask }: StepContext,
  step: StepRow,
  keys: readonly Key[],
): Promise<number> {
  const table = step.table_name;
  const column = step.columns[0] ?? '';
  const value = correctedValue(ask.corrections ?? [], map[table]?.columns ?? {}, column);
  const rows = await driver.read(table, map[table]?.key ?? 'id', keys, [column]);
  return rows.filter((row) => String(row[column] ?? '') === value).length;
}
