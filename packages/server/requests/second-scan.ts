import type { Key } from '../connectors/connector.ts';
import { countCorrected, type StepContext } from './run-step.ts';
import { viewsOf } from './roots.ts';
import type { StepRow } from './steps.ts';

export type StepWithKeys = readonly [step: StepRow, keys: readonly Key[]];

/**
 * Looks again after the steps of one store: by the person's identifiers, by the keys of the rows they were found
 * in (an emptied row has no address to find it by), and at each row that was to change.
 * @returns how many rows still hold what should be gone or changed; rows kept on a ground do not count.
 */
export async function remainingIn(
  context: StepContext,
  store: string,
  steps: readonly StepWithKeys[],
): Promise<number> {
  if (steps.some(([step]) => step.action === 'rectify')) return notCorrected(context, steps);
  const { driver, map } = context;
  let remaining = 0;
  for (const [step, keys] of steps) {
    if (step.action === 'anonymise') remaining += await notEmptied(context, step, keys);
    if (step.action === 'delete')
      remaining += (await driver.present(step.table_name, map[step.table_name]?.key ?? 'id', keys)).length;
  }
  return remaining + (await unplannedRows(context, store, steps));
}

/** Rows that should have been emptied; one that somebody else uses by now stays as it is. */
async function notEmptied(
  { driver, map, plan }: StepContext,
  step: StepRow,
  keys: readonly Key[],
): Promise<number> {
  const left = await driver.notEmptied(map, step.table_name, keys, step.columns);
  const theirs = await driver.usedByOthers(map, step.table_name, left, viewsOf(map, plan, step.store));
  return left.length - theirs.length;
}

/** Rows of the person that no step of the plan accounts for: they came after it. */
async function unplannedRows(
  { driver, map, plan }: StepContext,
  store: string,
  steps: readonly StepWithKeys[],
): Promise<number> {
  const expected = new Set(steps.flatMap(([step, keys]) => keys.map((key) => `${step.table_name} ${key}`)));
  const unplanned = new Set<string>();
  for (const view of viewsOf(map, plan, store)) {
    for (const { table, keys } of await driver.scan(view.map, view.person))
      for (const key of keys) if (!expected.has(`${table} ${key}`)) unplanned.add(`${table} ${key}`);
  }
  return unplanned.size;
}
async function notCorrected(context: StepContext, steps: readonly StepWithKeys[]): Promise<number> {
  let remaining = 0;
  for (const [step, keys] of steps) remaining += keys.length - (await countCorrected(context, step, keys));
  return remaining;
}
