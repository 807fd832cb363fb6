import { connect, createServer, type Socket } from 'node:net';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { testDatabase, testDatabaseUrl } from '../platform/testing/database.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { createPolicies } from '../policy/memory.ts';
import { versionRow } from '../policy/testing/version-row.ts';
import { insertVersion } from '../policy/store.ts';
import { createDecisionStream } from './stream.ts';

/** A server of a shop, and what another one publishes. */
async function server() {
  const database = await testDatabase();
  const { db, url } = database;
  const publish = (number: number, by = db) =>
    inTransaction(by, (tx) => insertVersion(tx, versionRow(shopManifest(), number)));
  await publish(1);
  const policies = await createPolicies(db, systemClock);
  let unread = 0;
  const follow = async (way = url, beatEvery = 1000) => {
    const refresh = () =>
      policies.refresh().catch((error: unknown) => {
        unread += 1;
        throw error;
      });
    const stream = await createDecisionStream({
      url: way,
      clock: systemClock,
      log: quietLog,
      versionPublished: refresh,
      versionsMissed: refresh,
      beatEvery,
    });
    onTestFinished(() => stream.close());
  };
  const numbers = () => policies.versions('shop').map(({ number }) => number);
  return { db, url, publish, follow, numbers, unread: () => unread };
}

test('a version that was published after the versions were read and before anybody listened is not missed', async () => {
  const { publish, follow, numbers } = await server();
  await publish(2);
  await follow();
  expect(numbers()).toEqual([1, 2]);
});

test('a version that was published while the database was not heard is decided by once it is heard again', async () => {
  const { db, url, publish, follow, numbers } = await server();
  await follow();
  const name = new URL(url).pathname.slice(1);
  const beside = new pg.Client({ connectionString: await testDatabaseUrl('template1') });
  await beside.connect();
  onTestFinished(() => beside.end());
  // Nobody gets a new connection: who listens does not come back before the version is there.
  await db.connection().execute(async (own) => {
    await beside.query(`alter database ${name} allow_connections false`);
    await beside.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query like 'listen%'`,
      [name],
    );
    await publish(2, own as unknown as Db);
    await beside.query(`alter database ${name} allow_connections true`);
  });
  await expect.poll(numbers).toEqual([1, 2]);
});

/** The way to a database, of which the connections there are can go silent without ending. */
async function wayTo(url: string) {
  const to = new URL(url);
  const { hostname, port } = to;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  to.hostname = '127.0.0.1';
  to.port = String((server.address() as { port: number }).port);
  return {
    url: to.href,
    silence: () => {
      for (const socket of open) socket.unpipe().pause();
    },
  };
}

test('a version that was published while the connection was silent is decided by, also where no gate follows', async () => {
  const { url, publish, follow, numbers } = await server();
  const way = await wayTo(url);
  await follow(way.url, 20);
  way.silence();
  await publish(2);
  await expect.poll(numbers).toEqual([1, 2]);
});

test('a version that was heard of and could not be read is read again until it is decided by', async () => {
  const { db, follow, numbers, unread } = await server();
  await follow();
  // With the commit that announces it the table is out of reach.
  await inTransaction(db, async (tx) => {
    await insertVersion(tx, versionRow(shopManifest(), 2));
    await sql`alter table policy_version rename to policy_version_away`.execute(tx);
  });
  await expect.poll(unread).toBeGreaterThan(0);
  expect(numbers()).toEqual([1]);
  await sql`alter table policy_version_away rename to policy_version`.execute(db);
  await expect.poll(numbers).toEqual([1, 2]);
});
