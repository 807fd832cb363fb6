import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const policies = versionsOf(shopManifest());

async function startServer(url: string, masterKey: string): Promise<{ child: ChildProcess; base: string }> {
  const child = fork(join(import.meta.dirname, 'testing/crash-server.ts'), [url, masterKey]);
  const [base] = (await once(child, 'message')) as [string];
  return { child, base };
}

type Sent = ReturnType<typeof consentBody>;
async function post(base: string, body: Sent): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}/v1/consents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status === 201 ? ((await response.json()) as ConsentAnswer).id : undefined;
  } catch {
    // The server was killed under this request: it was not acknowledged.
    return undefined;
  }
}

/** Sends consents without pause until the server dies. Answers what was acknowledged and what was not. */
async function sendUntilKilled(
  base: string,
  child: ChildProcess,
): Promise<{ acknowledged: string[]; lost: Sent[] }> {
  const acknowledged: string[] = [];
  const lost: Sent[] = [];
  const sender = async () => {
    while (child.exitCode === null && child.signalCode === null) {
      const body = consentBody(policies);
      const id = await post(base, body);
      if (id === undefined) lost.push(body);
      // At a random moment of its work, however long a slow machine took to begin with it.
      else if (acknowledged.push(id) === 1) setTimeout(() => child.kill('SIGKILL'), randomInt(0, 350));
    }
  };
  await Promise.all(Array.from({ length: 24 }, sender));
  return { acknowledged, lost };
}

async function ids(db: Db, table: 'subject_event' | 'journal_entry'): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(db);
  return rows.map((row) => row.id);
}

test('killed at twenty random moments, the server loses no acknowledged consent and writes none twice', async () => {
  const { db, url } = await testDatabase();
  const masterKey = randomBytes(32).toString('hex');
  const acknowledged: string[] = [];
  const unanswered: Sent[] = [];
  // At least twenty times; on a slow machine until enough was acknowledged to tell.
  for (let round = 0; round < 20 || acknowledged.length <= 100; round += 1) {
    const { child, base } = await startServer(url, masterKey);
    const sent = await sendUntilKilled(base, child);
    acknowledged.push(...sent.acknowledged);
    unanswered.push(...sent.lost);
  }
  // What was not answered is sent again with the same key, as the banner does.
  const again = await consentServer({
    db,
    clock: systemClock,
    policies,
    masterKey: new Uint8Array(Buffer.from(masterKey, 'hex')),
  });
  onTestFinished(() => again.app.close());
  const late = await Promise.all(unanswered.map((body) => again.consents.record(body)));
  acknowledged.push(...late.map(({ id }) => id));
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(await ids(db, 'subject_event')).toEqual(acknowledged.toSorted());
  expect(await ids(db, 'journal_entry')).toEqual(acknowledged.toSorted());
  const { rows } = await sql<{ n: number }>`
    select (select size from journal_log where org = 'shop') - count(distinct idx) as n from journal_entry`.execute(
    db,
  );
  expect(rows[0]?.n).toBe(0);
  await again.integrator.catchUp();
});
