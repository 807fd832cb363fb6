import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { cutoff } from '@amanat/domain/retention/schedule.ts';
import { org, startOffice } from '../requests/testing/office.ts';
import { createPolicies } from '../policy/memory.ts';
import { publish } from '../policy/publish.ts';
import { writtenPages } from '../policy/testing/written-pages.ts';
import { systemClock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { startSweep } from './start-sweep.ts';
import { batchesOf, runById } from './store.ts';
import { runSweep } from './sweep.ts';

const rows = 20_000;
const kills = 20;
const manifest = manifestTextOf('smartmarket');

function addOldVisits(path: string): void {
  const db = new DatabaseSync(path);
  db.exec('begin');
  const insert = db.prepare(
    "insert into visits (customer_email, ip, user_agent, page, visited_at) values (null, '198.51.100.7', 'Test', '/', ?)",
  );
  for (let i = 0; i < rows; i += 1) insert.run(new Date(Date.UTC(2021, 0, 1) + i * 1000).toISOString());
  db.exec('commit');
  db.close();
}
const due = (path: string): number => {
  const db = new DatabaseSync(path);
  const found = db
    .prepare('select count(*) as n from visits where visited_at < ?')
    .get(cutoff('P24M', systemClock.now().toISOString())) as { n: number };
  db.close();
  return found.n;
};

/** Batches of a run as they are written down and done: it changes with every step of the work. */
async function workOf(db: Db, id: string): Promise<string> {
  const run = await runById(db, org, id);
  if (!run) throw new Error('the run is lost');
  const batches = await batchesOf(db, run);
  return `${batches.length}/${batches.filter(({ done_at }) => done_at !== null).length}`;
}

/**
 * Starts the sweep in a process of its own, lets it take some steps, and kills it a random moment later. How fast the
 * machine is decides nothing: it always dies at work, or has come to its end.
 */
async function runAndKill(
  db: Db,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  const run = args[2] ?? '';
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/sweep-once.ts'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let seen = await workOf(db, run);
  for (let steps = randomInt(1, 4); steps > 0 && child.exitCode === null;) {
    await sleep(1);
    const now = await workOf(db, run);
    if (now !== seen) steps -= 1;
    seen = now;
  }
  await Promise.race([ended, sleep(randomInt(0, 20))]);
  child.kill('SIGKILL');
  await ended;
}

test('killed at 20 random moments of its work, a sweep destroys every due row once and its acts count each once', async () => {
  const office = await startOffice({ now: systemClock.now().toISOString() });
  const { db } = office.services;
  const policies = await createPolicies(db, systemClock);
  await publish(
    {
      db,
      clock: systemClock,
      journal: office.services.journal,
      pages: writtenPages,
      prepare: async () => undefined,
      published: () => policies.refresh(),
    },
    manifest,
    'system',
  );
  const services = { ...office.services, clock: systemClock, policies };
  const expected: number[] = [];
  const runs: string[] = [];
  const next = async (): Promise<string> => {
    addOldVisits(office.warehousePath);
    expected.push(due(office.warehousePath));
    const run = await startSweep(services, org, 'warehouse-db', 'visits', 'system');
    runs.push(run);
    return run;
  };
  let run = await next();
  // A life in which the sweep came to its end is no kill: the next one has a sweep of its own to die in.
  for (let killed = 0; killed < kills;) {
    const args = [office.url, org, run, Buffer.from(office.masterKey).toString('hex')];
    await runAndKill(db, args, office.environment);
    if ((await runById(db, org, run))?.finished_at) run = await next();
    else killed += 1;
  }
  expect(['done', 'gone']).toContain(await runSweep(services, org, run));
  expect(due(office.warehousePath)).toBe(0);
  for (const [i, id] of runs.entries()) {
    const finished = await runById(db, org, id);
    if (!finished) throw new Error('the run is lost');
    const batches = await batchesOf(db, finished);
    expect(batches.reduce((sum, { count }) => sum + count, 0)).toBe(expected[i]);
  }
  const acts = await sql<{
    count: number;
  }>`select count from retention_act where org = ${org} order by number`.execute(db);
  expect(acts.rows.map(({ count }) => count)).toEqual(expected);
  const entries = await sql`select 1 from journal_entry where org = ${org} and kind = 'act.issued'`.execute(
    db,
  );
  expect(entries.rows).toHaveLength(runs.length);
});
