import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { once } from 'node:events';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../platform/db.ts';
import { createIntegrator } from './integrator.ts';
import { selfVerify } from './self-verify.ts';
import { org, testLog } from './testing/log.ts';

const script = join(import.meta.dirname, 'testing', 'append-loop.ts');

/** Runs the loop and kills it the given time after its first acknowledgement; gives what it acknowledged. */
async function runAndKill(url: string, masterKey: Uint8Array, after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, url, Buffer.from(masterKey).toString('hex')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
    said += data.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

/** Waits until PostgreSQL has noticed that the killed process is gone: what it had sent may still commit. */
async function backendsGone(db: Db): Promise<void> {
  const count = sql<{ n: number }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and application_name = 'append-loop'`;
  await expect.poll(async () => (await count.execute(db)).rows[0]!.n).toBe(0);
}

test('killed at 20 random moments: nothing acknowledged is lost, indexes have no gap, the tree verifies', async () => {
  const { database, db, keys, clock, masterKey } = await testLog();
  const said: string[] = [];
  const note = (fields: object) => said.push(JSON.stringify(fields));
  const integrator = createIntegrator({ db, keys, clock, log: { info: note, warn: note, error: note } });
  const acknowledged = new Map<number, string>();
  // At least twenty times; on a slow machine until enough was acknowledged to tell.
  for (let round = 0; round < 20 || acknowledged.size <= 100; round++) {
    const lines = await runAndKill(database.url, masterKey, Math.floor(Math.random() * 250));
    for (const line of lines) {
      const [index, id] = line.split(' ');
      expect(acknowledged.has(Number(index))).toBe(false);
      acknowledged.set(Number(index), id!);
    }
    await backendsGone(db);
    await integrator.catchUp();
    const { rows } = await sql<{ idx: number; id: string }>`
      select idx, id from journal_entry order by idx`.execute(db);
    expect(rows.every((row, i) => row.idx === i)).toBe(true);
    for (const [index, id] of acknowledged) expect(rows[index]?.id).toBe(id);
    clock.advance(1000);
    const found = await selfVerify({ db, keys, clock }, org);
    expect(found.checks.filter((check) => !check.ok)).toEqual([]);
    expect(found.size).toBe(rows.length);
  }
  expect(said).toEqual([]);
});
