import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { apiKeyReader } from './api-keys.ts';
import { knownApiKeys } from './known-api-keys.ts';
import { makeApiKey } from './sessions.ts';

/** As long as anything else that is waited for: left to itself `vi.waitFor` gives up after a second. */
const patience = { timeout: 60_000 };
const owner = { organisations: { shop: 'handler' }, api: true };

async function world() {
  const { db, url } = await testDatabase();
  const key = await makeApiKey(db, systemClock, 'shop', 'till');
  const inTable = apiKeyReader(db);
  const read = vi.fn(inTable);
  const known = await knownApiKeys({ url, log: quietLog, read });
  onTestFinished(() => known.close());
  return { db, key, read, known, digest: hash('sha256', key, 'buffer') };
}

test('a verified key is remembered: the next who shows it is known at once, without a read', async () => {
  const { key, read, known } = await world();
  expect(await known.holderOf(key)).toMatchObject(owner);
  // A machine that was too busy to prove that it hears reads once more.
  await vi.waitFor(() => {
    const reads = read.mock.calls.length;
    for (let i = 0; i < 50; i += 1) expect(known.holderOf(key)).toMatchObject(owner);
    expect(read).toHaveBeenCalledTimes(reads);
  }, patience);
});

test('a key that nobody holds is never remembered: once made, it opens', async () => {
  const { db, known, read, digest } = await world();
  await sql`delete from api_key where key_hash = ${digest}`.execute(db);
  for (let i = 0; i < 3; i += 1) expect(await known.holderOf('amk_unknown')).toBeNull();
  expect(read).toHaveBeenCalledTimes(3);
});

test.each([
  ['revoked', 'update api_key set revoked_at = now()'],
  ['deleted', 'delete from api_key'],
  ['swept with the table', 'truncate api_key'],
])('a key that is %s opens nothing from then on, whoever changed it', async (_, statement) => {
  const { db, key, known } = await world();
  expect(await known.holderOf(key)).toMatchObject(owner);
  await sql.raw(statement).execute(db);
  await vi.waitFor(async () => expect(await known.holderOf(key)).toBeNull(), { ...patience, interval: 1 });
});

test('a key that is revoked while it is read is not remembered', async () => {
  const { db, key, read, known, digest } = await world();
  const other = await makeApiKey(db, systemClock, 'shop', 'office');
  await known.holderOf(other);
  const inTable = read.getMockImplementation()!;
  read.mockImplementationOnce(async (asked) => {
    const holder = await inTable(asked);
    await sql`update api_key set revoked_at = now() where key_hash = ${digest}`.execute(db);
    // The server has heard of it once it has forgotten the other key.
    await vi.waitFor(() => expect(known.holderOf(other)).toBeInstanceOf(Promise), patience);
    return holder;
  });
  await known.holderOf(key);
  expect(await known.holderOf(key)).toBeNull();
});

test('a server that does not hear the database remembers nothing: every key is read', async () => {
  const { db, key, read, known } = await world();
  await known.holderOf(key);
  const cut = async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like '%amanat_api_keys%' and pid <> pg_backend_pid()`.execute(
      db,
    );
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query = 'select' and pid <> pg_backend_pid()`.execute(db);
  };
  await cut();
  const before = read.mock.calls.length;
  await vi.waitFor(() => {
    void known.holderOf(key);
    expect(read.mock.calls.length).toBeGreaterThan(before);
  }, patience);
  // It listens again by itself, and remembers again.
  await vi.waitFor(() => expect(known.holderOf(key)).toMatchObject(owner), patience);
});
