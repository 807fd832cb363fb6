import { type Name } from '@amanat/domain/schema/schema.ts';
import { sql } from 'kysely';
import type { Key } from '../connectors/connector.ts';
import type { Db } from '../platform/db.ts';
import { openJson, sealJson, type Vault } from './sealed.ts';

/** What is done to rows of a table. `cut-loose` deletes a shared row unless somebody else still uses it. */
export type Action = 'read' | 'keep' | 'anonymise' | 'delete' | 'cut-loose' | 'rectify';
/** Why rows outlive an erasure. */
export interface Ground {
  readonly purpose: string;
  readonly basis: string;
  /** As it was declared then. */
  readonly law: Name | null;
  /** Last day they are kept, the latest of the rows; null when the term has no date yet. */
  readonly until: string | null;
}
export interface PlannedStep {
  readonly store: string;
  readonly table: string;
  readonly action: Action;
  readonly keys: readonly Key[];
  /** Of `keys`, how many other people use too. */
  readonly shared: number;
  /** Columns read, emptied, kept or corrected. */
  readonly columns: readonly string[];
  readonly ground: Ground | null;
}
/** How many rows steps concern, each once: of a row that is kept, other columns may be emptied by a step of their own. */
export function distinctRows(steps: readonly Pick<PlannedStep, 'store' | 'table' | 'keys'>[]): number {
  const rows = steps.flatMap(({ store, table, keys }) => keys.map((key) => `${store}/${table}/${key}`));
  return new Set(rows).size;
}
export type StepState = 'pending' | 'running' | 'waiting' | 'failed' | 'done';
export interface StepRow {
  readonly org: string;
  readonly request: string;
  readonly n: number;
  readonly round: number;
  readonly store: string;
  readonly table_name: string;
  readonly action: Action;
  readonly columns: readonly string[];
  readonly ground: Ground | null;
  readonly planned_count: number;
  readonly shared_count: number;
  readonly done_count: number;
  readonly state: StepState;
  readonly attempts: number;
  readonly next_attempt_at: string | null;
  readonly last_error: string | null;
  readonly done_at: string | null;
  readonly keys: Uint8Array;
}

/** Stores the intent: every step with its keys, sealed, before anything is touched. */
export async function addSteps(
  vault: Vault,
  tx: Db,
  org: string,
  id: string,
  round: number,
  steps: readonly PlannedStep[],
): Promise<void> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from request_step
    where org = ${org} and request = ${id}`.execute(tx);
  let n = rows[0]?.n ?? 0;
  for (const step of steps) {
    n += 1;
    const keys = await sealJson(vault, tx, org, id, step.keys);
    await sql`insert into request_step (org, request, n, round, store, table_name, action, columns, ground,
        planned_count, shared_count, done_count, state, attempts, keys)
      values (${org}, ${id}, ${n}, ${round}, ${step.store}, ${step.table}, ${step.action}, ${[...step.columns]},
        ${step.ground ? JSON.stringify(step.ground) : null}::jsonb, ${step.keys.length}, ${step.shared}, 0, 'pending', 0, ${keys})`.execute(
      tx,
    );
  }
}
/** What changed rows and is done; it outlives the plan it was of. */
export function isLasting({ state, action }: Pick<StepRow, 'state' | 'action'>): boolean {
  return state === 'done' && action !== 'read' && action !== 'keep';
}
/** Takes away the steps of a former plan, save what was done by it. Answers the round the next ones belong to. */
export async function dropSteps(tx: Db, org: string, id: string): Promise<number> {
  const steps = await stepsOf(tx, org, id);
  const dropped = steps.filter((step) => !isLasting(step)).map(({ n }) => n);
  await sql`delete from request_step where org = ${org} and request = ${id} and n = any(${dropped})`.execute(
    tx,
  );
  return Math.max(0, ...steps.filter(isLasting).map(({ round }) => round)) + 1;
}
export async function stepsOf(db: Db, org: string, id: string): Promise<readonly StepRow[]> {
  const { rows } =
    await sql<StepRow>`select * from request_step where org = ${org} and request = ${id} order by n`.execute(
      db,
    );
  return rows;
}
/** The keys of a step; none when the request's key was destroyed. */
export async function keysOfStep(vault: Vault, db: Db, step: StepRow): Promise<readonly Key[]> {
  return (await openJson<Key[]>(vault, db, step.org, step.request, step.keys)) ?? [];
}
export async function markStep(
  tx: Db,
  step: StepRow,
  change: {
    state: StepState;
    done?: number;
    error?: string | null;
    retryAt?: string | null;
    at?: string | null;
    attempt?: boolean;
    spared?: number;
  },
): Promise<void> {
  await sql`update request_step set state = ${change.state}, done_count = ${change.done ?? step.done_count},
      shared_count = ${change.spared ?? step.shared_count}, attempts = attempts + ${change.attempt ? 1 : 0}, last_error = ${change.error ?? null},
      next_attempt_at = ${change.retryAt ?? null}, done_at = ${change.at ?? null}
    where org = ${step.org} and request = ${step.request} and n = ${step.n}`.execute(tx);
}
