import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from './db.ts';
import { listen } from './listen.ts';
import { databaseIsSilent } from './silence.ts';
import { testDatabaseUrl } from './testing/database.ts';
import { quietLog } from './testing/quiet-log.ts';
import { silenceable } from './testing/silenced.ts';

/** Whether something is over, for whoever asks until it is. */
function over(done: Promise<unknown>): () => boolean {
  let isOver = false;
  void done.then(() => (isOver = true));
  return () => isOver;
}

test('who listens to a database that falls silent can stop listening', async () => {
  const way = await silenceable(await testDatabaseUrl());
  const unused = () => undefined;
  const heard = { url: way.url, channel: 'word', log: quietLog, onPayload: unused, onGap: unused };
  const [idle, asking] = [await listen(heard), await listen(heard)];
  await Promise.all([idle.barrier(), asking.barrier()]);
  way.silence();
  await expect(asking.barrier()).rejects.toThrow('timeout');
  await expect.poll(over(Promise.all([idle.close(), asking.close()]))).toBe(true);
});

test('connections to a database that falls silent are let go', async () => {
  const way = await silenceable(await testDatabaseUrl());
  const { db, pool, close } = openDatabase(way.url);
  let gone = 0;
  pool.on('remove', () => (gone += 1));
  await sql`select`.execute(db);
  way.silence();
  await close();
  await expect.poll(() => gone).toBe(1);
});

test('a database that answers is not silent, and one that does not is', async () => {
  const way = await silenceable(await testDatabaseUrl());
  const ended = new AbortController();
  const isSilent = over(databaseIsSilent(way.url, ended.signal));
  const { db, close } = openDatabase(way.url);
  await sql`select`.execute(db);
  await close();
  expect(isSilent()).toBe(false);
  way.silence();
  await expect.poll(isSilent).toBe(true);
});
