import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { cutoff } from '@amanat/domain/retention/schedule.ts';
import { org, startOffice } from '../requests/testing/office.ts';
import { createPolicies } from '../policy/memory.ts';
import { publish } from '../policy/publish.ts';
import { systemClock } from '../platform/clock.ts';
import { startSweep } from './start-sweep.ts';
import { batchesOf, runById } from './store.ts';
import { runSweep } from './sweep.ts';

const rows = 20_000;
const manifest = readFileSync(
  join(import.meta.dirname, '../../../organisations/smartmarket/manifest.yaml'),
  'utf8',
);

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

/** Starts the sweep in a process of its own and kills it after some milliseconds; true when it had ended by itself. */
async function runAndKill(
  args: readonly string[],
  environment: Record<string, string>,
  after: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/sweep-once.ts'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('running')) resolve();
    });
    child.once('exit', () => resolve());
  });
  await Promise.race([ended, sleep(after)]);
  child.kill('SIGKILL');
  await ended;
  return output.includes('done');
}

test('killed at 20 random moments, a sweep destroys every due row once and its act counts each once', async () => {
  const office = await startOffice({ now: systemClock.now().toISOString() });
  const { db } = office.services;
  const policies = await createPolicies(db, systemClock);
  await publish(
    {
      db,
      clock: systemClock,
      journal: office.services.journal,
      prepare: async () => undefined,
      published: () => policies.refresh(),
    },
    manifest,
    'system',
  );
  addOldVisits(office.warehousePath);
  const expected = due(office.warehousePath);
  const services = { ...office.services, clock: systemClock, policies };
  const run = await startSweep(services, org, 'warehouse-db', 'visits', 'system');
  const args = [office.url, org, run, Buffer.from(office.masterKey).toString('hex')];
  let kills = 0;
  for (; kills < 20; kills += 1) if (await runAndKill(args, office.environment, Math.random() * 60)) break;
  const outcome = await runSweep(services, org, run);
  expect(['done', 'gone']).toContain(outcome);
  expect(due(office.warehousePath)).toBe(0);
  const finished = await runById(db, org, run);
  if (!finished) throw new Error('the run is lost');
  const batches = await batchesOf(db, finished);
  expect(batches.reduce((sum, b) => sum + b.count, 0)).toBe(expected);
  const acts = await sql<{ count: number }>`select count from retention_act where org = ${org}`.execute(db);
  expect(acts.rows).toEqual([{ count: expected }]);
  const entries = await sql`select 1 from journal_entry where org = ${org} and kind = 'act.issued'`.execute(
    db,
  );
  expect(entries.rows).toHaveLength(1);
});
