import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { bakuDate, systemClock } from '../platform/clock.ts';
import { killProcess, startProcess } from '../platform/testing/killable.ts';
import type { WorkerGiven } from './testing/worker.ts';
import { type Post, startPost } from './testing/post.ts';

const kills = 12;
const registered = 500;
const addresses = Array.from({ length: registered }, (_, n) => `person${n}@example.az`);
const rows = addresses.map((email, n) => `(${n}, '${email}')`).join(', ');

/** Starts a worker process; resolves when it works. */
function startWorker(post: Post): Promise<ChildProcess> {
  const given: WorkerGiven = {
    url: post.url,
    masterKey: Buffer.from(post.masterKey).toString('base64'),
    smtpUrl: post.mail.smtpUrl,
    environment: post.environment,
    perMinute: 1_200,
  };
  return startProcess(join(import.meta.dirname, 'testing/worker.ts'), given);
}

test('SMA-21: a worker killed at twelve random moments of a campaign leaves nobody out and tells nobody twice', async () => {
  const today = bakuDate(systemClock.now());
  const post = await startPost(`insert into members (id, email) values ${rows};`, {
    clock: systemClock,
    effective: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 7)}-01`,
  });
  await post.start();
  let killedAtWork = 0;
  for (let n = 0; n < kills; n += 1) {
    const child = await startWorker(post);
    await pause(randomInt(0, 400));
    await killProcess(child);
    if ((await post.view()).state !== 'done') killedAtWork += 1;
  }
  expect(killedAtWork).toBeGreaterThan(kills / 4);
  const last = await startWorker(post);
  while ((await post.view()).state !== 'done') await pause(200);
  await killProcess(last);

  const { rows: journaled } = await sql<{ subject: string; message: string }>`
    select entry ->> 'subject' as subject, entry -> 'refs' ->> 'message' as message
    from (select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry) all_entries
    where entry ->> 'kind' = 'notice.sent'`.execute(post.db);
  expect(journaled).toHaveLength(registered);
  expect(new Set(journaled.map(({ subject }) => subject)).size).toBe(registered);
  expect((await post.journalOf('notice.ended')).map(({ refs }) => refs)).toMatchObject([
    { people: registered, sent: registered },
  ]);
  // One letter a person by its Message-ID. The mail server may have got one letter a crash twice: under the same name.
  const letters = post.mail.inbox.list();
  const named = new Map(letters.map(({ to, messageId }) => [messageId, to]));
  expect([...named.values()].toSorted()).toEqual(addresses.toSorted());
  expect(new Set([...named.keys()].map((id) => id?.replace(/^<|@.*$/g, '')))).toEqual(
    new Set(journaled.map(({ message }) => message)),
  );
  expect(letters.length - named.size).toBeLessThanOrEqual(kills);
});
