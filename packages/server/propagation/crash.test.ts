import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { consentBody } from '../consent/testing/consent-server.ts';
import type { Db } from '../platform/db.ts';
import { killProcess, startSpeaking } from '../platform/testing/killable.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { setTarget } from './targets.ts';
import type { CrashServerGiven } from './testing/crash-server.ts';
import { type Received, receiver } from './testing/receiver.ts';
import { org, policies, recipients, toldShop } from './testing/told-shop.ts';

const kills = 20;
const people = 6;

/**
 * Somebody who agrees and takes it back, over and over, until told to stop after a withdrawal. What was not acknowledged
 * is sent again with the same key before anything else, as the banner does.
 */
async function changeOfMind(
  visitor: string,
  at: () => string,
  isOver: () => boolean,
  taken: () => void,
): Promise<readonly string[]> {
  const withdrawnAt: string[] = [];
  while (!isOver()) {
    await record(consentBody(policies, { visitor }));
    const no = { functional: false, analytics: false, marketing: false };
    withdrawnAt.push(await record(consentBody(policies, { visitor, method: 'withdraw', choices: no })));
  }
  return withdrawnAt;

  async function record(body: ReturnType<typeof consentBody>): Promise<string> {
    for (;;) {
      const answer = await fetch(`${at()}/v1/consents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).catch(() => undefined);
      const said =
        answer?.status === 201
          ? ((await answer.json().catch(() => undefined)) as ConsentAnswer | undefined)
          : undefined;
      if (said) {
        taken();
        return said.recordedAt;
      }
      await pause(20);
    }
  }
}

/** How much is on its way to recipients. */
async function open(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select ((select count(*) from propagation_change)
    + (select count(*) from propagation where state <> 'delivered'))::int as n`.execute(db);
  return rows[0]?.n ?? 0;
}

test('GDPR 7(3): a server killed at twenty random moments loses no acknowledged withdrawal; each recipient gets each, under one id, in the order of the person', async () => {
  const { db, url } = await testDatabase();
  const masterKey = randomBytes(32);
  const here = await toldShop(db, new Uint8Array(masterKey));
  onTestFinished(() => here.server.app.close());
  const receivers = new Map<string, Awaited<ReturnType<typeof receiver>>>();
  for (const id of recipients) {
    const one = await receiver();
    one.knows((await setTarget(here.services, org, id, { url: one.url }, 'staff:owner')).secret);
    receivers.set(id, one);
  }
  const given: CrashServerGiven = { url, masterKey: masterKey.toString('hex') };
  const start = () => startSpeaking(join(import.meta.dirname, 'testing/crash-server.ts'), given);

  let [base, isOver, killedAtWork, taken] = ['http://127.0.0.1:9', false, 0, 0];
  const visitors = Array.from({ length: people }, () => randomBytes(16).toString('base64url'));
  const minds = visitors.map((visitor) =>
    changeOfMind(
      visitor,
      () => base,
      () => isOver,
      () => (taken += 1),
    ),
  );
  for (let n = 0; n < kills; n += 1) {
    const { child, said } = await start();
    const before = taken;
    base = said;
    // At a random moment of its work, however long a slow machine takes to begin with it.
    await expect.poll(() => taken, { interval: 2 }).toBeGreaterThan(before);
    await pause(randomInt(0, 330));
    await killProcess(child);
    if ((await open(db)) > 0) killedAtWork += 1;
  }
  // Most die with something on its way; the draw decides how many.
  expect(killedAtWork).toBeGreaterThan(kills / 4);
  const last = await start();
  base = last.said;
  isOver = true;
  const withdrawn = await Promise.all(minds);
  while ((await open(db)) > 0) await pause(50);
  await killProcess(last.child);

  const told = await sql<{ message: string }>`select entry -> 'refs' ->> 'message' as message
    from (select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry) all_entries
    where entry ->> 'kind' = 'recipient.told' order by 1`.execute(db);
  const messages = new Set<string>();
  for (const [id, { took, forged }] of receivers) {
    expect(forged).toBe(0);
    visitors.forEach((visitor, n) => {
      const pseudonym = here.server.keys.pseudonym(org, 'visitor', visitor);
      const mine = took.filter(({ data }) => data.pseudonym === pseudonym);
      // Each that was acknowledged, and none besides, in the person's order.
      expect(
        first(mine).map(({ timestamp }) => timestamp),
        id,
      ).toEqual(withdrawn[n]);
      // A repetition comes under the id of the first, and never after a later one.
      const order = mine.map(({ data }) => data.sequence);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(new Set(order).size).toBe(first(mine).length);
    });
    for (const one of took) messages.add(one.id);
    // At a kill no more than those side by side had been taken and not yet noted.
    expect(took.length - first(took).length).toBeLessThanOrEqual(kills * people);
  }
  // Each is in the journal once.
  expect(told.rows.map(({ message }) => message)).toEqual([...messages].toSorted());
});

/** Without repetitions. */
function first(took: readonly Received[]): readonly Received[] {
  return took.filter(({ id }, i) => took.findIndex((each) => each.id === id) === i);
}
