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
import { underLock } from '../platform/lock.ts';
import { datesOf } from './due-rows.ts';
import { heldKeys, type HeldQuery } from './held.ts';
import { issueAct } from './issue-act.ts';
import type { RetentionServices } from './services.ts';
import { queueSweep } from './start-sweep.ts';
import { batchesOf, finishBatch, finishRun, insertBatch, runById, type RunRow, setWaiting } from './store.ts';

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

/** Batches that were written down and perhaps acted on before a stop: finished first. A hold that came since spares its rows. */
async function finishOpenBatches(sweep: Sweep): Promise<number> {
  const { run, driver, map, services } = sweep;
  const batches = await batchesOf(services.db, run);
  for (const batch of batches.filter((b) => b.done_at === null)) {
    const keys = batch.keys ?? [];
    const there = await driver.present(run.table_name, map[run.table_name]?.key ?? 'id', keys);
    const held = await heldKeys(heldQuery(sweep), run.table_name, there);
    await act(
      sweep,
      there.filter((k) => !held.has(k)),
    );
    await finishBatch(services.db, run, batch.seq, keys.length - held.size, now(services));
  }
  return batches.length;
}

/** The next rows that are due, not held, and not yet emptied; remembers those to pass over. */
async function nextKeys(sweep: Sweep, passed: Set<Key>, held: Set<Key>): Promise<readonly Key[]> {
  const { driver, map, run } = sweep;
  for (;;) {
    const due = await driver.overdue(map, run.table_name, datesOf(run.conditions), batchSize + passed.size);
    const fresh = due.filter((k) => !passed.has(k));
    if (fresh.length === 0) return [];
    const nowHeld = await heldKeys(heldQuery(sweep), run.table_name, fresh);
    for (const key of nowHeld) held.add(key);
    const free = fresh.filter((k) => !nowHeld.has(k));
    const left =
      run.method === 'anonymise'
        ? new Set(await driver.notEmptied(map, run.table_name, free, columnsOf(sweep)))
        : new Set(free);
    for (const key of fresh) if (!left.has(key)) passed.add(key);
    if (left.size > 0) return [...left].slice(0, batchSize);
  }
}

async function sweepRows(sweep: Sweep): Promise<{ held: number; remaining: number }> {
  const { services, run } = sweep;
  let seq = await finishOpenBatches(sweep);
  const passed = new Set<Key>();
  const held = new Set<Key>();
  for (
    let keys = await nextKeys(sweep, passed, held);
    keys.length > 0;
    keys = await nextKeys(sweep, passed, held)
  ) {
    await insertBatch(services.db, run, seq, keys);
    await act(sweep, keys);
    await finishBatch(services.db, run, seq, keys.length, now(services));
    seq += 1;
  }
  // The second look: what is still due must be what is held or already emptied.
  const due = await sweep.driver.overdue(sweep.map, run.table_name, datesOf(run.conditions), passed.size + 1);
  return { held: held.size, remaining: due.filter((k) => !passed.has(k)).length };
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
