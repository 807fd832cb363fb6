import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { rowName, stepsForRest } from './follow-rows.ts';
import type { StepContext } from './run-step.ts';
import { viewsOf } from './roots.ts';
import type { StepWithKeys } from './second-scan.ts';
import { nowIso, type RequestServices } from './services.ts';
import { addSteps, type PlannedStep } from './steps.ts';
import type { RequestRow } from './store.ts';

/** Steps for rows that came after the plan, decided by the same rules. */
export async function moreSteps(
  services: RequestServices,
  context: StepContext,
  store: string,
  steps: readonly StepWithKeys[],
): Promise<readonly PlannedStep[]> {
  const { manifest, map, driver, plan } = context;
  const expected = new Set(steps.flatMap(([step, keys]) => keys.map((key) => rowName(step.table_name, key))));
  const declared = manifest.stores?.[store];
  if (!declared) return [];
  const today = bakuDateOf(nowIso(services));
  const views = viewsOf(map, plan, store);
  return stepsForRest(manifest, [store, declared, driver], plan.person, views, today, expected);
}

/** Opens the steps of a store again: all of them are idempotent, and the scan said that something is left. */
export async function reopenSteps(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  store: string,
  steps: readonly StepWithKeys[],
  more: readonly PlannedStep[],
): Promise<void> {
  const round = Math.max(1, ...steps.map(([step]) => step.round)) + 1;
  await sql`update request_step set state = 'pending' where org = ${row.org} and request = ${row.id} and store = ${store}`.execute(
    tx,
  );
  await addSteps(services, tx, row.org, row.id, round, more);
}
