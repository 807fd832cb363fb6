import type { Store } from '@amanat/domain/manifest/manifest.ts';
import type { RequestState } from '@amanat/domain/requests/state.ts';
import { sql } from 'kysely';
import { StoreFault, type StoreDriver } from '../connectors/connector.ts';
import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { answerRequest } from './answer.ts';
import type { Ask } from './ask.ts';
import { followChanges } from './follow-rows.ts';
import { endWait, executing, runStore, startStore, waitAndRetry, waitAnHour } from './run-store.ts';
import { erases, holdStands, type Plan } from './plan.ts';
import { policyOf } from './open.ts';
import { fail } from './problem.ts';
import { queue } from './queue.ts';
import { moreSteps, reopenSteps } from './second-round.ts';
import { remainingIn, type StepWithKeys } from './second-scan.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { keysOfStep, stepsOf } from './steps.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';
import type { StepContext } from './run-step.ts';

const rounds = 3;

/**
 * Executes an approved request as far as it goes now: every store's steps, the second scan, the answer. Safe to
 * call again at any point: what is done is seen to be done, what waits is left until its time. A store that
 * fails keeps nobody else waiting.
 */
export async function executeRequest(
  services: RequestServices,
  org: string,
  id: string,
): Promise<'answered' | 'waiting' | 'not-due'> {
  try {
    return await carryOut(services, org, id);
  } catch (error) {
    // The plan was dropped while it was carried out: what goes on is another one's.
    const { phase, closed_at } = await requestRow(services.db, org, id);
    if (closed_at === null && !executing.includes(phase)) return 'not-due';
    throw error;
  }
}

async function carryOut(
  services: RequestServices,
  org: string,
  id: string,
): Promise<'answered' | 'waiting' | 'not-due'> {
  const row = await requestRow(services.db, org, id);
  if (!executing.includes(row.phase)) return row.phase === 'answered' ? 'answered' : 'not-due';
  const plan = await getSecret<Plan>(services, services.db, org, id, 'plan');
  if (!plan) throw fail('AMANAT-REQ-009');
  await endWait(services.db, row);
  const ask = (await getSecret<Ask>(services, services.db, org, id, 'ask')) ?? {};
  const { manifest } = policyOf(services, org);
  const { steps } = await requestState(services.db, org, id);
  if (await isKnownOtherwise(services, row, plan, steps)) return 'waiting';
  for (const store of Object.keys(steps ?? {})) {
    if (await isHeld(services, row, plan)) return 'waiting';
    const declared = manifest.stores?.[store];
    const driver = await opened(services, row, store, declared);
    if (driver)
      await executeStore(services, row, { manifest, map: declared?.tables ?? {}, driver, plan, ask }, store);
  }
  const state = await requestState(services.db, org, id);
  if (state.phase !== 'ready') {
    await lookAgain(services, row, state);
    return 'waiting';
  }
  if (await answerRequest(services, await requestRow(services.db, org, id), plan.person)) return 'answered';
  await waitAnHour(services, row, 'AMANAT-REQ-007');
  return 'waiting';
}

/** A hold that came after the approval stops what is left of an erasure; it goes on once the hold is over. */
async function isHeld(services: RequestServices, row: RequestRow, plan: Plan): Promise<boolean> {
  if (!(await holdStands(services, services.db, row, plan.person))) return false;
  await waitAnHour(services, row, 'AMANAT-REQ-007');
  return true;
}

/**
 * Before anything is done: whether the person's own rows are known by something else than when the plan was made. It would
 * reach only a part of what is theirs, and what it did would hide the rest; somebody has to plan again.
 */
async function isKnownOtherwise(
  services: RequestServices,
  row: RequestRow,
  plan: Plan,
  steps: RequestState['steps'],
): Promise<boolean> {
  if (!erases(row) || Object.values(steps ?? {}).some(({ attempts }) => attempts > 0)) return false;
  const { manifest } = policyOf(services, row.org);
  for (const [id, store] of Object.entries(manifest.stores ?? {}).filter(([each]) => plan.roots[each]))
    try {
      const open = [id, store, services.stores.open(store)] as const;
      const { blockers } = await followChanges([open], plan.roots, plan.person);
      if (blockers.length === 0) continue;
      await waitAnHour(services, row, 'AMANAT-REQ-015');
      return true;
    } catch (error) {
      // A store that does not answer says so when its turn comes.
      if (!(error instanceof StoreFault)) throw error;
    }
  return false;
}

/** The store of a plan; null when it cannot be opened now, or the declaration has it no more: the others go on. */
async function opened(
  services: RequestServices,
  row: RequestRow,
  store: string,
  declared: Store | undefined,
): Promise<StoreDriver | null> {
  try {
    if (!declared) throw new StoreFault('not-configured', `The declaration has no store ${store} any more.`);
    return services.stores.open(declared);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    const step = (await requestState(services.db, row.org, row.id)).steps?.[store];
    if (step?.status !== 'done') await startStore(services, row, store);
    await waitAndRetry(services, row, store, error, null);
    return null;
  }
}

/**
 * Queues the next attempt of what waits, at the earliest time of all: each store that waits queued its own in place of the
 * others’. Where nothing else was said this time, it is what the request waits for.
 */
async function lookAgain(services: RequestServices, row: RequestRow, state: RequestState): Promise<void> {
  const waits = Object.values(state.steps ?? {}).flatMap(({ status, retryAt, reason }) =>
    status === 'waiting-retry' && retryAt ? [{ retryAt, reason }] : [],
  );
  const next = waits.toSorted((a, b) => (a.retryAt < b.retryAt ? -1 : 1))[0];
  if (next === undefined) return;
  await inTransaction(services.db, async (tx) => {
    await sql`update request set wait_code = ${next.reason}, wait_until = ${next.retryAt}
      where org = ${row.org} and id = ${row.id} and wait_code is null`.execute(tx);
    await queue(services.jobs, tx, 'requests.execute', row.org, row.id, { runAt: next.retryAt });
  });
}

/** One store: its steps, then the second scan; what the scan finds again is done again, three times at most. */
async function executeStore(
  services: RequestServices,
  row: RequestRow,
  context: StepContext,
  store: string,
): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    const step = (await requestState(services.db, row.org, row.id)).steps?.[store];
    if (!step || (step.status === 'done' && (!changes(row) || step.scan?.remaining === 0))) return;
    if (step.status === 'waiting-retry' && step.retryAt && step.retryAt > nowIso(services)) return;
    if (step.status !== 'done' && !(await runStore(services, row, context, store))) return;
    if (!changes(row) || (await scanAgain(services, row, context, store))) return;
  }
  // Somebody goes on writing what is to go: it is seen, and tried again.
  await waitAnHour(services, row, 'AMANAT-REQ-105');
}
function changes(row: RequestRow): boolean {
  return erases(row) || row.kind === 'rectification';
}

/** The second scan of one store. True when it is clean, or could not look now and will later. */
async function scanAgain(
  services: RequestServices,
  row: RequestRow,
  context: StepContext,
  store: string,
): Promise<boolean> {
  const steps = await withKeys(services, row, store);
  try {
    const remaining = await remainingIn(context, store, steps);
    const more = remaining > 0 && erases(row) ? await moreSteps(services, context, store, steps) : [];
    const at = nowIso(services);
    await inTransaction(services.db, async (tx) => {
      await advance(tx, row.org, row.id, 'system', [{ type: 'scanned', at, store, remaining }]);
      if (remaining > 0) await reopenSteps(services, tx, row, store, steps, more);
      await recordActs(services, tx, row.org, row.id, [
        {
          kind: 'erasure.scanned',
          time: at,
          actor: 'system',
          subject: row.subject,
          refs: { request: row.number, store, remaining },
        },
      ]);
    });
    return remaining === 0;
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    await waitAndRetry(services, row, store, error, null);
    return true;
  }
}

export async function withKeys(
  services: RequestServices,
  row: RequestRow,
  store: string,
): Promise<readonly StepWithKeys[]> {
  const steps = (await stepsOf(services.db, row.org, row.id)).filter((step) => step.store === store);
  return Promise.all(
    steps.map(async (step) => [step, await keysOfStep(services, services.db, step)] as const),
  );
}
