import { sql } from 'kysely';
import type pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock, systemClock } from './clock.ts';
import { type Database, inTransaction, openDatabase } from './db.ts';
import { createJobs, type JobHandler, type JobHandlers, startJobs } from './jobs.ts';
import type { Log } from './log.ts';
import { testDatabase } from './testing/database.ts';
import { quietLog } from './testing/quiet-log.ts';

const jobs = createJobs(systemClock);

test('a job added in a transaction runs when it commits and never when it rolls back', async () => {
  const { db, pool } = await testDatabase();
  const seen: unknown[] = [];
  let done: (value: unknown) => void;
  const ran = new Promise((resolve) => {
    done = resolve;
  });
  const worker = await startJobs(
    pool,
    {
      note: async (payload) => {
        seen.push(payload.id);
        done(payload);
      },
    },
    quietLog,
  );
  try {
    await inTransaction(db, async (tx) => {
      await jobs.add(tx, 'note', { id: 'rolled-back' });
      throw new Error('undo');
    }).catch((error: Error) => expect(error.message).toBe('undo'));
    await inTransaction(db, (tx) => jobs.add(tx, 'note', { id: 'committed' }));
    await ran;
    expect(seen).toEqual(['committed']);
  } finally {
    await worker.stop();
  }
});

/** A job that runs until it is told to end, and how often it was begun. */
function lasting() {
  const begun: unknown[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { begun, end, handler: (payload: unknown) => (begun.push(payload), ended) };
}

/** A server that runs jobs, and looks often at who else does. Stopped when the test ends. */
async function server(pool: pg.Pool, handlers: JobHandlers, log = quietLog) {
  const worker = await startJobs(pool, handlers, log, { lookEvery: 20 });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= worker.stop());
  onTestFinished(stop);
  return { stop };
}

/** A job of a server that is gone; resolves when one that lives ran it. Until then each looked around several times. */
async function orphanIsRun({ db }: Database, ran: readonly unknown[], id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    await jobs.add(tx, 'note', { id });
    await sql`update graphile_worker._private_jobs set locked_at = clock_timestamp(), locked_by = 'dead-worker'
      where payload->>'id' = ${id}`.execute(tx);
  });
  await expect.poll(() => ran).toContainEqual({ id });
}

test('a job of a server that died is run by one that lives, and by one that starts', async () => {
  const database = await testDatabase();
  const ran: unknown[] = [];
  const note: JobHandler = async (payload) => void ran.push(payload);
  const first = await server(database.pool, { note });
  await orphanIsRun(database, ran, 'while it lives');
  await first.stop();
  await inTransaction(database.db, (tx) => jobs.add(tx, 'note', { id: 'before it starts' }));
  await sql`update graphile_worker._private_jobs set locked_at = clock_timestamp(), locked_by = 'dead-worker'`.execute(
    database.db,
  );
  await server(database.pool, { note });
  await expect.poll(() => ran).toEqual([{ id: 'while it lives' }, { id: 'before it starts' }]);
});

test('a server that starts leaves alone what another one is running, in a queue or not', async () => {
  const database = await testDatabase();
  const { db, url } = database;
  const long = lasting();
  const first = await server(database.pool, { long: long.handler });
  await inTransaction(db, async (tx) => {
    await jobs.add(tx, 'long', { id: 'letter' });
    await jobs.add(tx, 'long', { id: 'sweep' }, { queue: 'one after the other' });
  });
  await expect.poll(() => long.begun).toHaveLength(2);
  await inTransaction(db, (tx) => jobs.add(tx, 'long', { id: 'next' }, { queue: 'one after the other' }));

  const other = openDatabase(url);
  onTestFinished(() => other.close());
  const second: unknown[] = [];
  const note: JobHandler = async (payload) => void second.push(payload);
  const beside = await server(other.pool, { note, long: note });
  await orphanIsRun(database, second, 'orphan');
  expect(second).toEqual([{ id: 'orphan' }]);
  long.end();
  await first.stop();
  // The one that waited in the queue is whoever's comes first.
  await expect.poll(() => [...long.begun, ...second]).toContainEqual({ id: 'next' });
  await beside.stop();
  expect([...long.begun, ...second]).toHaveLength(4);
});

test('a server that lost its connections keeps the jobs it runs, and goes on with others', async () => {
  const database = await testDatabase();
  const { db, url } = database;
  const long = lasting();
  const own = openDatabase(url);
  onTestFinished(() => own.close());
  const ran: unknown[] = [];
  const first = await server(own.pool, {
    long: long.handler,
    own: async (payload) => void ran.push(payload),
  });
  await inTransaction(db, (tx) => jobs.add(tx, 'long', { id: 'letter' }));
  await expect.poll(() => long.begun).toHaveLength(1);
  const second: unknown[] = [];
  const note: JobHandler = async (payload) => void second.push(payload);
  await server(database.pool, { note, long: note });

  // As a database that starts anew does it, to everybody but who looks on here.
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  await orphanIsRun(database, second, 'orphan');
  await inTransaction(db, (tx) => jobs.add(tx, 'own', { id: 'after' }));
  await expect.poll(() => ran).toEqual([{ id: 'after' }]);
  long.end();
  await first.stop();
  expect([...long.begun, ...second]).toEqual([{ id: 'letter' }, { id: 'orphan' }]);
  const left = await sql`select from graphile_worker._private_jobs`.execute(db);
  expect(left.rows).toEqual([]);
});

test('a job whose end the database did not take is run once more, by a server that goes on', async () => {
  const { db, pool } = await testDatabase();
  const ran: unknown[] = [];
  const told: string[] = [];
  const note: JobHandler = async (payload) => {
    ran.push(payload);
    if (ran.length === 1)
      await sql`alter table graphile_worker._private_jobs rename to _away_jobs`.execute(db);
  };
  const log: Log = { ...quietLog, warn: (_fields, message) => void told.push(message) };
  await server(pool, { note }, log);
  await inTransaction(db, (tx) => jobs.add(tx, 'note', { id: 'letter' }));
  await expect.poll(() => told).toContain('The database failed the jobs; they start again');
  await sql`alter table graphile_worker._away_jobs rename to _private_jobs`.execute(db);
  await expect.poll(() => ran).toEqual([{ id: 'letter' }, { id: 'letter' }]);
  await inTransaction(db, (tx) => jobs.add(tx, 'note', { id: 'next' }));
  await expect.poll(() => ran).toContainEqual({ id: 'next' });
});

test('a job that lasts for hours is not taken for an abandoned one', async () => {
  const { db, pool } = await testDatabase();
  const long = lasting();
  const first = await server(pool, { long: long.handler });
  await inTransaction(db, (tx) => jobs.add(tx, 'long', { id: 'sweep' }, { queue: 'sweeps' }));
  await expect.poll(() => long.begun).toHaveLength(1);
  await sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '3 hours'`.execute(db);
  await sql`update graphile_worker._private_job_queues set locked_at = locked_at - interval '3 hours'`.execute(
    db,
  );
  await expect
    .poll(async () => {
      const { rows } = await sql<{ old: number }>`select count(*)::int as old from (
        select locked_at from graphile_worker._private_jobs
        union all select locked_at from graphile_worker._private_job_queues) as held
        where locked_at < clock_timestamp() - interval '1 hour'`.execute(db);
      return rows[0]?.old;
    })
    .toBe(0);
  long.end();
  await first.stop();
});

test('a job that fails tells its code and place, never the words of the error, in the log and in its row', async () => {
  const { db, pool } = await testDatabase();
  const logged: string[] = [];
  let failed: (value: unknown) => void;
  const told = new Promise((resolve) => {
    failed = resolve;
  });
  const log: Log = { ...quietLog, error: (_fields, message) => failed(logged.push(message)) };
  const worker = await startJobs(
    pool,
    {
      mail: async () => {
        const words = '550 No such user: leyla.aliyeva@example.az';
        throw Object.assign(new Error(words), { code: 'EENVELOPE', responseCode: 550 });
      },
    },
    log,
  );
  try {
    await inTransaction(db, (tx) => jobs.add(tx, 'mail', { id: '1' }));
    await told;
    const row = async () =>
      (await sql<{ job: string }>`select j::text as job from graphile_worker._private_jobs j`.execute(db))
        .rows[0]?.job;
    await expect.poll(row).toContain('EENVELOPE 550');
    expect(logged.join('\n')).toContain('EENVELOPE 550');
    for (const text of [...logged, await row()]) expect(text).not.toContain('leyla');
    expect(logged.join('')).toContain('jobs.test.ts');
  } finally {
    await worker.stop();
  }
});

test('a job waits as long as our clock says, wherever the database’s clock stands', async () => {
  const { db } = await testDatabase();
  for (const now of ['2001-02-03T04:05:06.000Z', '2101-02-03T04:05:06.000Z']) {
    const clock = settableClock(now);
    const { add } = createJobs(clock);
    const after = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();
    await inTransaction(db, async (tx) => {
      await add(tx, 'later', {}, { key: 'later', runAt: after(86_400_000) });
      await add(tx, 'over', {}, { key: 'over', runAt: after(-86_400_000) });
    });
    const { rows } = await sql<{ key: string; days: number }>`
      select key, round(extract(epoch from run_at - clock_timestamp()) / 86400)::int as days
      from graphile_worker.jobs order by key`.execute(db);
    expect(rows).toEqual([
      { key: 'later', days: 1 },
      { key: 'over', days: 0 },
    ]);
  }
});
