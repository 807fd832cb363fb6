import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settableClock, systemClock } from './clock.ts';
import { inTransaction } from './db.ts';
import { createJobs, startJobs } from './jobs.ts';
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

test('a job of a worker that died is taken back at the next start', async () => {
  const { db, pool } = await testDatabase();
  await inTransaction(db, (tx) => jobs.add(tx, 'note', { id: 'orphan' }));
  await sql`update graphile_worker._private_jobs set locked_at = clock_timestamp(), locked_by = 'dead-worker'`.execute(
    db,
  );
  let worker: { stop(): Promise<void> } | undefined;
  const payload = await new Promise((resolve, reject) => {
    startJobs(pool, { note: async (p) => resolve(p) }, quietLog).then((w) => {
      worker = w;
    }, reject);
  });
  expect(payload).toEqual({ id: 'orphan' });
  await worker?.stop();
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
