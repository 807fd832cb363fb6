import { randomUUID } from 'node:crypto';
import { retentionErrors } from '@amanat/contract/errors/retention.ts';
import { childrenFirst, type Schedule, schedulesOf } from '@amanat/domain/retention/schedule.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { freeze } from './due-rows.ts';
import type { RetentionServices } from './services.ts';
import { insertRun, openRun, unfinishedRuns } from './store.ts';

const fail = problems(retentionErrors);
type Running = Extract<Schedule, { runs: true }>;

/**
 * Starts the sweep of one table, or joins the one that is open: its conditions are frozen now, its job is added with it.
 * @param startedBy pseudonym of a member of staff, or `system`. @returns id of the run.
 */
export async function startSweep(
  services: RetentionServices,
  org: string,
  store: string,
  table: string,
  startedBy: string,
): Promise<string> {
  const version = services.policies.inForce(org);
  const schedule =
    version &&
    schedulesOf(version.manifest).find((s): s is Running => s.runs && s.store === store && s.table === table);
  if (!version || !schedule) throw fail('AMANAT-RET-001');
  const at = services.clock.now().toISOString();
  const id = randomUUID();
  return inTransaction(services.db, async (tx) => {
    const run = {
      org,
      id,
      store,
      table_name: table,
      method: schedule.then,
      cause: 'period' as const,
      columns: null,
      conditions: freeze(schedule, at),
      categories: schedule.categories,
      policy_version: version.number,
      started_by: startedBy,
      started_at: at,
    };
    const open = await openOrInsert(tx, run);
    await queueSweep(services, tx, org, open);
    if (open === id)
      await services.journal.append(tx, org, [
        {
          kind: 'retention.sweep-started',
          time: at,
          actor: startedBy,
          subject: null,
          refs: { run: id, store, table, version: version.number },
        },
      ]);
    return open;
  });
}

/** Id of the sweep of the table that is open, or of the one that is made; one that ends between two looks is none. */
async function openOrInsert(tx: Db, run: Parameters<typeof insertRun>[1]): Promise<string> {
  for (;;) {
    if (await insertRun(tx, run)) return run.id;
    const open = await openRun(tx, run.org, run.store, run.table_name);
    if (open) return open.id;
  }
}

export function queueSweep(
  { jobs }: Pick<RetentionServices, 'jobs'>,
  tx: Parameters<typeof jobs.add>[0],
  org: string,
  run: string,
  runAt?: string,
): Promise<void> {
  return jobs.add(
    tx,
    'retention.sweep',
    { org, run },
    { key: `retention:${run}`, queue: `retention:${org}`, ...(runAt ? { runAt } : {}) },
  );
}

/** Starts every schedule of every organisation whose store has a connector. */
export async function startAllSweeps(services: RetentionServices, startedBy: string): Promise<number> {
  let started = 0;
  for (const org of services.policies.organisations()) {
    const manifest = services.policies.inForce(org)?.manifest;
    if (!manifest) continue;
    for (const schedule of childrenFirst(manifest, schedulesOf(manifest))) {
      const store = manifest.stores?.[schedule.store];
      if (!schedule.runs || !store || !services.stores.supports(store)) continue;
      await startSweep(services, org, schedule.store, schedule.table, startedBy);
      started += 1;
    }
  }
  return started;
}

/** Queues what a stop left unfinished. */
export async function resumeSweeps(services: RetentionServices): Promise<void> {
  for (const { org, id } of await unfinishedRuns(services.db))
    await inTransaction(services.db, (tx) => queueSweep(services, tx, org, id));
}
