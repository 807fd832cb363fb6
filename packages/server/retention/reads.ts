import { sql } from 'kysely';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Schedule, schedulesOf } from '@amanat/domain/retention/schedule.ts';
import type { RetentionReads } from '@amanat/domain/statements/reads.ts';
import { StoreFault } from '../connectors/connector.ts';
import type { Stores } from '../connectors/connectors.ts';
import type { Db } from '../platform/db.ts';
import { erasedRows } from '../requests/reads.ts';
import { datesOf, freeze } from './due-rows.ts';
import { holdReads } from './hold-reads.ts';
import type { ActRow, RunRow } from './store.ts';
import { withdrawalReads } from './withdrawals.ts';

/** More than an organisation draws up in a lifetime: the board counts them all. */
const allActs = 1_000_000;
type Running = Extract<Schedule, { runs: true }>;
export interface ScheduleState {
  readonly schedule: Schedule;
  /** Rows past their term now; null when it cannot be counted or the store does not answer. */
  readonly overdue: number | null;
  readonly last: RunRow | null;
  /** Rows destroyed or anonymised by finished batches of all runs. */
  readonly handled: number;
}

export async function acts(db: Db, org: string, limit = 200): Promise<readonly ActRow[]> {
  const { rows } =
    await sql<ActRow>`select number, run, request, request_number, at, count, store, table_name, method, sha256, entry from retention_act where org = ${org} order by number desc limit ${limit}`.execute(
      db,
    );
  return rows;
}

export { actOfRequest, type ActOfRequest } from './store.ts';

/** The PDF of an act as it was issued. */
export async function actFile(db: Db, org: string, number: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{
    pdf: Buffer;
  }>`select pdf from retention_act where org = ${org} and number = ${number}`.execute(db);
  return rows[0]?.pdf;
}

/** Rows past every period now; null when the store does not answer. */
async function countOverdue(
  stores: Stores,
  manifest: Manifest,
  schedule: Running,
  now: string,
): Promise<number | null> {
  const store = manifest.stores?.[schedule.store];
  if (!store || !stores.supports(store)) return null;
  try {
    const map = store.tables ?? {};
    // A row that was emptied keeps its date, and is not past its term any more.
    const emptied = { holding: Object.keys(map[schedule.table]?.columns ?? {}) };
    const dates = datesOf(freeze(schedule, now));
    return await stores
      .open(store)
      .countOverdue(map, schedule.table, dates, schedule.then === 'anonymise' ? emptied : {});
  } catch (error) {
    if (error instanceof StoreFault) return null;
    throw error;
  }
}

/** Every schedule of the declaration with its last run and what is due now. */
export async function scheduleStates(
  db: Db,
  stores: Stores,
  org: string,
  manifest: Manifest,
  now: string,
): Promise<readonly ScheduleState[]> {
  const { rows: last } =
    await sql<RunRow>`select distinct on (store, table_name) * from retention_run where org = ${org} and cause = 'period' order by store, table_name, started_at desc`.execute(
      db,
    );
  const { rows: handled } = await sql<{ store: string; table_name: string; n: number }>`
    select r.store, r.table_name, coalesce(sum(b.count) filter (where b.done_at is not null), 0)::int as n
    from retention_run r left join retention_batch b on b.org = r.org and b.run = r.id where r.org = ${org} group by 1, 2`.execute(
    db,
  );
  return Promise.all(
    schedulesOf(manifest).map(async (schedule): Promise<ScheduleState> => {
      const same = (row: { store: string; table_name: string }) =>
        row.store === schedule.store && row.table_name === schedule.table;
      return {
        schedule,
        last: last.find(same) ?? null,
        handled: handled.find(same)?.n ?? 0,
        overdue: schedule.runs ? await countOverdue(stores, manifest, schedule, now) : null,
      };
    }),
  );
}

type FinishedSweep = Pick<RunRow, 'store' | 'table_name' | 'finished_at' | 'held'>;
/** The last sweep of each table that came to its end: one that still runs, or waits for its store, shows nothing. */
async function finishedSweeps(db: Db, org: string): Promise<readonly FinishedSweep[]> {
  const { rows } = await sql<FinishedSweep>`
    select distinct on (store, table_name) store, table_name, finished_at, held from retention_run
    where org = ${org} and cause = 'period' and finished_at is not null
    order by store, table_name, finished_at desc`.execute(db);
  return rows;
}

/** Rows fall due at midnight in Baku and are swept from two o’clock on: until three they are nobody’s fault. */
function afterTheNight(now: string): string {
  return new Date(Date.parse(now) - 3 * 60 * 60 * 1000).toISOString();
}

/** What the promise board rests on: one row a purpose and table. Rows under a hold are not overdue. */
export async function retentionReads(
  db: Db,
  stores: Stores,
  org: string,
  manifest: Manifest,
  now: string,
): Promise<RetentionReads | null> {
  const all = await scheduleStates(db, stores, org, manifest, afterTheNight(now));
  const states = all.filter((s) => s.schedule.runs);
  if (states.length === 0) return null;
  const done = await finishedSweeps(db, org);
  const schedules = states.flatMap(({ schedule, overdue, last, handled }) => {
    const finished = done.find((run) => run.store === schedule.store && run.table_name === schedule.table);
    return schedule.runs
      ? schedule.conditions.map((c) => ({
          purpose: c.purpose,
          store: schedule.store,
          table: schedule.table,
          keep: c.keep,
          after: c.after,
          lastSweepAt: finished?.finished_at ?? null,
          destroyed: handled,
          overdue: Math.max(0, (overdue ?? 0) - (finished?.held ?? 0)),
          failed: overdue === null ? 'unreachable' : (last?.last_error ?? null),
        }))
      : [];
  });
  return {
    unswept: all.flatMap(({ schedule: { store, table, ...how } }) =>
      how.runs ? [] : [{ store, table, purposes: how.purposes }],
    ),
    holds: await holdReads(db, org, new Date(now)),
    schedules,
    withdrawals: await withdrawalReads(db, org, manifest, now),
    erasedRows: (await erasedRows(db, org)).reduce((sum, { rows }) => sum + rows, 0),
    acts: (await acts(db, org, allActs)).map(({ number, at, count, entry, sha256 }) => ({
      number,
      at,
      count,
      entry,
      sha256,
    })),
  };
}
