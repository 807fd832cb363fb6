import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import {
  type FaultReason,
  type Key,
  type StoreDriver,
  StoreFault,
  type StoreMap,
} from '../connectors/connector.ts';
import { inTransaction } from '../platform/db.ts';
import { whileDestroying } from '../platform/destroying.ts';
import { underLock } from '../platform/lock.ts';
import { datesOf } from './due-rows.ts';
import { heldKeys, type HeldQuery } from './held.ts';
import { issueAct } from './issue-act.ts';
import type { RetentionServices } from './services.ts';
import { queueSweep } from './start-sweep.ts';
import {
  type BatchRow,
  batchesOf,
  finishBatch,
  finishRun,
  insertBatch,
  runById,
  type RunRow,
  setWaiting,
} from './store.ts';

const batchSize = 500;
const longestWait = 60 * 60 * 1000;

interface Sweep {
  readonly services: RetentionServices;
  readonly run: RunRow;
  readonly driver: StoreDriver;
  readonly map: StoreMap;
  readonly manifest: Manifest;
}
const now = (services: RetentionServices) => services.clock.now().toISOString();

function heldQuery({ services, run, driver, map, manifest }: Sweep): HeldQuery {
  return { db: services.db, keys: services.keys, driver, map, org: run.org, manifest, at: now(services) };
}
const columnsOf = ({ map, run }: Sweep) => Object.keys(map[run.table_name]?.columns ?? {});

/** Destroys or anonymises rows by key. Idempotent: rows that are gone or emptied stay so. */
async function act(sweep: Sweep, keys: readonly Key[]): Promise<void> {
  const { driver, map, run } = sweep;
  if (keys.length === 0) return;
  if (run.method === 'destroy') await driver.erase(map, run.table_name, keys);
  else await driver.anonymise(map, run.table_name, keys, columnsOf(sweep));
}

/**
 * Batches that were written down and perhaps acted on before a stop: finished first. Days may lie between: a hold that
 * came since spares its rows, and so does a date that moved on or a row that hangs on one of them now.
 */
async function finishOpenBatches(sweep: Sweep): Promise<number> {
  const { run, services } = sweep;
  const batches = await batchesOf(services.db, run);
  for (const batch of batches.filter((b) => b.done_at === null))
    await whileDestroying(services.db, run.org, () => finishOpenBatch(sweep, batch));
  return batches.length;
}

async function finishOpenBatch(sweep: Sweep, batch: BatchRow): Promise<void> {
  const { run, driver, map, services } = sweep;
  const { table_name: table } = run;
  const keys = batch.keys ?? [];
  const left = await (run.method === 'destroy'
    ? driver.present(table, map[table]?.key ?? 'id', keys)
    : driver.notEmptied(map, table, keys, columnsOf(sweep)));
  const due = new Set(
    await driver.overdue(map, table, datesOf(run.conditions), left.length, { among: left }),
  );
  const held = await heldKeys(heldQuery(sweep), table, left);
  const goes = left.filter((key) => due.has(key) && !held.has(key));
  await act(sweep, goes);
  const count = keys.length - (left.length - goes.length);
  await finishBatch(services.db, run, batch.seq, count, now(services));
}

/** Rows that are due and not emptied yet. */
function dueRows(sweep: Sweep, limit: number): Promise<readonly Key[]> {
  const { driver, map, run } = sweep;
  const narrowed = run.method === 'anonymise' ? { holding: columnsOf(sweep) } : {};
  return driver.overdue(map, run.table_name, datesOf(run.conditions), limit, narrowed);
}

/** The next rows that are due and not held; remembers the held ones, to pass over. */
async function nextKeys(sweep: Sweep, held: Set<Key>): Promise<readonly Key[]> {
  for (;;) {
    const due = await dueRows(sweep, batchSize + held.size);
    const fresh = due.filter((key) => !held.has(key)).slice(0, batchSize);
    if (fresh.length === 0) return [];
    const nowHeld = await heldKeys(heldQuery(sweep), sweep.run.table_name, fresh);
    for (const key of nowHeld) held.add(key);
    const free = fresh.filter((key) => !nowHeld.has(key));
    if (free.length > 0) return free;
  }
}

/** The next batch, from the look at who is held to what was destroyed. @returns false when nothing is left. */
async function sweepBatch(sweep: Sweep, seq: number, held: Set<Key>): Promise<boolean> {
  const { services, run } = sweep;
  const keys = await nextKeys(sweep, held);
  if (keys.length === 0) return false;
  await insertBatch(services.db, run, seq, keys);
  await act(sweep, keys);
  await finishBatch(services.db, run, seq, keys.length, now(services));
  return true;
}

async function sweepRows(sweep: Sweep): Promise<{ held: number; remaining: number }> {
  const { services, run } = sweep;
  let seq = await finishOpenBatches(sweep);
  const held = new Set<Key>();
  while (await whileDestroying(services.db, run.org, () => sweepBatch(sweep, seq, held))) seq += 1;
  // The second look: what is still due must be what is held.
  const due = await dueRows(sweep, held.size + 1);
  return { held: held.size, remaining: due.filter((key) => !held.has(key)).length };
}

async function wait(services: RetentionServices, run: RunRow, reason: FaultReason): Promise<void> {
  const delay = Math.min(longestWait, 5000 * 2 ** run.attempts);
  const next = new Date(services.clock.now().getTime() + delay).toISOString();
  await inTransaction(services.db, async (tx) => {
    await setWaiting(tx, run, reason, next);
    await queueSweep(services, tx, run.org, run.id, next);
  });
  services.log.warn({ org: run.org, run: run.id, store: run.store, reason }, 'A sweep waits for its store');
}

/**
 * Runs a sweep to its end, from wherever it stopped; alone, even while a killed process still has a statement in flight.
 * Keys are written down before they are acted on, so that a crash loses no count and repeats none; a store that does not
 * answer makes the sweep wait and try again, with its reason visible.
 */
export function runSweep(
  services: RetentionServices,
  org: string,
  id: string,
): Promise<'done' | 'waiting' | 'gone'> {
  return underLock(services.db, `retention:${id}`, (db) => continueSweep({ ...services, db }, org, id));
}

async function continueSweep(
  services: RetentionServices,
  org: string,
  id: string,
): Promise<'done' | 'waiting' | 'gone'> {
  const run = await runById(services.db, org, id);
  const manifest = run && services.policies.version(org, run.policy_version)?.manifest;
  const store = run && manifest?.stores?.[run.store];
  if (!run || run.finished_at || !manifest || !store) return 'gone';
  try {
    const sweep: Sweep = {
      services,
      run,
      manifest,
      driver: services.stores.open(store),
      map: store.tables ?? {},
    };
    const { held, remaining } = await sweepRows(sweep);
    const at = now(services);
    await inTransaction(services.db, async (tx) => {
      await finishRun(tx, run, at, remaining, held);
      await issueAct(services, tx, { run, manifest, at, held, remaining, storeName: nameIn(store.name).az });
    });
    return 'done';
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    await wait(services, run, error.reason);
    return 'waiting';
  }
}
