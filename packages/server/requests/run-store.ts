import type { Phase } from '@amanat/domain/requests/state.ts';
import { sql } from 'kysely';
import { StoreFault, type FaultReason } from '../connectors/connector.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { whileDestroying } from '../platform/destroying.ts';
import { erases, holdStands } from './plan.ts';
import { fail, storeCode } from './problem.ts';
import { queue } from './queue.ts';
import { runStep, type StepContext } from './run-step.ts';
import { putSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { keysOfStep, markStep, stepsOf, type StepRow } from './steps.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';

/** Phases in which a plan is carried out. */
export const executing: readonly Phase[] = ['approved', 'running', 'second-scan', 'ready'];

const firstRetryMs = 5_000;
const longestRetryMs = 15 * 60_000;
/** Faults that pass by themselves; the others need somebody, and are shown as failed while they are retried. */
const passing: readonly FaultReason[] = ['unreachable', 'busy'];

/**
 * Runs the open steps of one store in their order. True when all are done; false when the store made a step
 * wait: the reason stands on the step and the request, and the next attempt is queued.
 */
export async function runStore(
  services: RequestServices,
  row: RequestRow,
  context: StepContext,
  store: string,
): Promise<boolean> {
  const { org, id } = row;
  await startStore(services, row, store);
  const steps = (await stepsOf(services.db, org, id)).filter((step) => step.store === store);
  for (const step of steps.filter((each) => each.state !== 'done')) {
    try {
      if (!(await doStepUnlessHeld(services, row, context, step))) return false;
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      await waitAndRetry(services, row, store, error, step);
      return false;
    }
  }
  const done = (await stepsOf(services.db, org, id)).filter((step) => step.store === store);
  const rows = done.reduce((sum, step) => sum + (step.action === 'keep' ? 0 : step.done_count), 0);
  await inTransaction(services.db, (tx) =>
    advance(tx, org, id, 'system', [{ type: 'step-done', at: nowIso(services), store, rows }]),
  );
  return true;
}

/** @returns false, and nothing is done, when a hold stands by now: it keeps what is left until it is over. */
async function doStepUnlessHeld(
  services: RequestServices,
  row: RequestRow,
  context: StepContext,
  step: StepRow,
): Promise<boolean> {
  if (!erases(row)) return doStep(services, row, context, step).then(() => true);
  const isDone = await whileDestroying(services.db, row.org, async () => {
    if (await holdStands(services, services.db, row, context.plan.person)) return false;
    await doStep(services, row, context, step);
    return true;
  });
  if (!isDone) await waitAnHour(services, row, 'AMANAT-REQ-007');
  return isDone;
}

async function doStep(
  services: RequestServices,
  row: RequestRow,
  context: StepContext,
  step: StepRow,
): Promise<void> {
  const keys = await keysOfStep(services, services.db, step);
  await inTransaction(services.db, async (tx) => {
    // A plan that was dropped meanwhile begins no step more.
    const { phase } = await requestRow(tx, row.org, row.id, true);
    if (!executing.includes(phase)) throw fail('AMANAT-REQ-101');
    await markStep(tx, step, { state: 'running', attempt: true });
  });
  const result = await runStep(context, step, keys);
  await inTransaction(services.db, async (tx) => {
    if (result.rows) await putSecret(services, tx, row.org, row.id, `part:${step.n}`, result.rows);
    await markStep(tx, step, {
      state: 'done',
      done: result.done,
      spared: result.spared,
      at: nowIso(services),
    });
  });
}

/** Notes that work on a store begins: an attempt. */
export async function startStore(
  { db, clock }: Pick<RequestServices, 'db' | 'clock'>,
  { org, id }: RequestRow,
  store: string,
): Promise<void> {
  await inTransaction(db, (tx) =>
    advance(tx, org, id, 'system', [{ type: 'step-started', at: nowIso({ clock }), store }]),
  );
}

/** What a request waited for is seen anew by whoever carries it out: whatever stands in the way still says so again. */
export async function endWait(db: Db, { org, id }: RequestRow): Promise<void> {
  await sql`update request set wait_code = null, wait_until = null
    where org = ${org} and id = ${id} and wait_code is not null`.execute(db);
}

/** Shows why a request waits and until when, and queues the next attempt: in an hour. */
export async function waitAnHour(
  services: RequestServices,
  { org, id, number }: RequestRow,
  code: 'AMANAT-REQ-007' | 'AMANAT-REQ-015' | 'AMANAT-REQ-105',
): Promise<void> {
  const until = new Date(Date.parse(nowIso(services)) + 60 * 60_000).toISOString();
  await inTransaction(services.db, async (tx) => {
    await sql`update request set wait_code = ${code}, wait_until = ${until} where org = ${org} and id = ${id}`.execute(
      tx,
    );
    await queue(services.jobs, tx, 'requests.execute', org, id, { runAt: until });
  });
  services.log.warn({ org, request: number, code }, 'A request waits');
}

/** Puts a store's step to wait with the reason and the time of the next attempt, which grows from 5 s to 15 min. */
export async function waitAndRetry(
  services: RequestServices,
  row: RequestRow,
  store: string,
  fault: StoreFault,
  step: StepRow | null,
): Promise<void> {
  const { org, id } = row;
  const state = (await requestState(services.db, org, id)).steps?.[store];
  const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.max(0, (state?.attempts ?? 1) - 1));
  const at = nowIso(services);
  const retryAt = new Date(Date.parse(at) + wait).toISOString();
  const reason = storeCode(fault.reason);
  const fails = !passing.includes(fault.reason);
  await inTransaction(services.db, async (tx) => {
    if (step) await markStep(tx, step, { state: fails ? 'failed' : 'waiting', error: reason, retryAt });
    if (state?.status === 'running')
      await advance(tx, org, id, 'system', [
        fails
          ? { type: 'step-failed', at, store, reason }
          : { type: 'step-waits', at, store, reason, retryAt },
      ]);
    await sql`update request set wait_code = ${reason}, wait_until = ${retryAt} where org = ${org} and id = ${id}`.execute(
      tx,
    );
    await queue(services.jobs, tx, 'requests.execute', org, id, { runAt: retryAt });
  });
  services.log.warn({ org, request: row.number, store, code: reason }, 'A store made a step wait');
}
