import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../../platform/clock.ts';
import { createJobs, startJobs } from '../../platform/jobs.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { handoverHandlers, scheduleForgetting } from './handlers.ts';
import { findHandover, keepHandover } from './handover-store.ts';

const [from, to] = ['https://shop.example.az', 'https://sister.example.com'];

test('a handover that nobody came for is deleted by the server itself, a good one stays, and the next round is waiting', async () => {
  const { db, pool } = await testDatabase();
  const clock = settableClock('2024-03-01T08:00:00.000Z');
  const now = clock.now();
  const keep = (ticket: string, seconds: number) =>
    keepHandover(db, 'shop', ticket, { from, to }, { now, until: new Date(now.getTime() + seconds * 1000) });
  await keep('old', 60);
  await keep('new', 121);
  clock.advance(61_000);
  const services = { db, clock, jobs: createJobs(clock) };
  await scheduleForgetting(services);
  const rounds: string[] = [];
  const { 'consent.handovers': run } = handoverHandlers(services);
  const worker = await startJobs(
    pool,
    {
      'consent.handovers': async (payload, stillOurs) => {
        await run?.(payload, stillOurs);
        rounds.push(clock.now().toISOString());
      },
    },
    quietLog,
  );
  onTestFinished(() => worker.stop());
  // The worker goes by the clock of the database.
  const aMinutePasses = () =>
    sql`update graphile_worker._private_jobs set run_at = run_at - interval '1 minute'`.execute(db);
  await aMinutePasses();
  await expect.poll(() => rounds.length).toBeGreaterThan(0);
  expect(await findHandover(db, 'shop', 'new', clock.now())).toEqual({ from, to });
  const left = async () => (await sql`select 1 from handover`.execute(db)).rows.length;
  expect(await left()).toBe(1);
  // The round put the next one in line.
  clock.advance(60_000);
  await aMinutePasses();
  await expect.poll(left).toBe(0);
  const waiting = async () =>
    (await sql<{ key: string }>`select key from graphile_worker.jobs where key is not null`.execute(db)).rows;
  await expect.poll(waiting).toEqual([{ key: 'consent.handovers' }]);
});
