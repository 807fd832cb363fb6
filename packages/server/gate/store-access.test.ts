import { randomBytes } from 'node:crypto';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { AccessList } from '../connectors/connector.ts';
import { openStores } from '../connectors/connectors.ts';
import { foldPhone } from '../platform/phone-number.ts';
import { foldedColumn } from '../connectors/postgresql/access-condition.ts';
import { accessSql, dropAccessSql } from '../connectors/postgresql/access-sql.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { versionsOf } from '../consent/testing/consent-server.ts';
import { systemClock as clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase, testDatabaseUrl } from '../platform/testing/database.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { personEvents } from './events.ts';
import { keepStoreAccess } from './store-access.ts';
import { guardedManifest, guardedTables } from './testing/guarded-shop.ts';

const people = `
  insert into customers (email, full_name, phone) values
    (' Leyla@Example.az', 'Leyla', '+994 50 111 22 33'), ('murad@example.az', 'Murad', '0551112233'), (null, 'Silinib', null);
  insert into orders (customer_id, total) values (1, 10), (2, 20);`;

async function world() {
  const { db, url } = await testDatabase();
  const store = await testDatabaseUrl('template1');
  const owner = new pg.Client({ connectionString: store });
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query(guardedTables + people);
  const declared = [guardedManifest()];
  let policies = versionsOf(...declared);
  /** A further version that says something else, and takes effect at once. */
  const publish = (change: (manifest: Manifest) => Manifest) => {
    declared.push(change(guardedManifest()));
    policies = versionsOf(...declared);
  };
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(randomBytes(32)) });
  await keys.ensureOrganisation('smartmarket');
  const map = guardedManifest().stores!['shop-db']!.tables!;
  const install = (maxAge = 30) => owner.query(accessSql('smartmarket', guardedManifest(), map, { maxAge }));
  const keep = async (watched = (list: AccessList) => list) => {
    const stores = openStores({ SHOP_DATABASE_URL: store });
    const accessList: typeof stores.accessList = (...of) => {
      const list = stores.accessList(...of);
      return list && watched(list);
    };
    const events = personEvents(db);
    const kept = await keepStoreAccess({
      url,
      clock,
      log: quietLog,
      keys,
      policies: {
        organisations: () => policies.organisations(),
        inForce: (...of) => policies.inForce(...of),
        version: (...of) => policies.version(...of),
        versions: (...of) => policies.versions(...of),
      },
      events,
      accessList,
      every: 200,
    });
    let over = false;
    const close = async () => {
      if (over) return;
      over = true;
      await kept.close();
    };
    onTestFinished(close);
    return { close };
  };
  const happened = (email: string, ...events: readonly SubjectEvent[]) =>
    inTransaction(db, (tx) =>
      appendSubjectEvents(tx, 'smartmarket', keys.pseudonym('smartmarket', 'email', email), events),
    );
  /** As an application reads that may do so for one purpose. */
  const reads = async (purpose: string, text: string): Promise<unknown[]> => {
    await owner.query(`set role "smartmarket_${purpose}"`);
    try {
      return (await owner.query<Record<string, unknown>>(text)).rows.map((row) => Object.values(row)[0]);
    } finally {
      await owner.query('reset role');
    }
  };
  const becomes = (purpose: string, text: string, wanted: readonly unknown[]) =>
    expect.poll(() => reads(purpose, text), { interval: 20 }).toEqual(wanted);
  return { db, keys, owner, install, keep, publish, happened, reads, becomes, store, map };
}
const said = (given: boolean): SubjectEvent => ({
  kind: 'consent',
  at: clock.now().toISOString(),
  version: 1,
  choices: { marketing: given },
});
const customers = 'select full_name from "amanat_smartmarket_marketing".customers order by 1';
const orders = 'select total from "amanat_smartmarket_marketing".orders order by 1';
const guarded = 'select full_name from "amanat_smartmarket_security".customers order by 1';

test('SMA-06: a row cannot be read for a purpose until its person agreed, nor from the withdrawal on, and again after a new consent', async () => {
  const { install, keep, happened, becomes } = await world();
  await install();
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  await becomes('marketing', customers, []);
  await happened('leyla@example.az', said(true));
  await becomes('marketing', customers, ['Leyla']);
  await becomes('marketing', orders, ['10']);
  await happened('leyla@example.az', said(false));
  await becomes('marketing', customers, []);
  await becomes('marketing', orders, []);
  await happened('leyla@example.az', said(true));
  await becomes('marketing', customers, ['Leyla']);
});

test('what a store is read for is what the declaration in force says of it, from its first day on', async () => {
  const { install, keep, publish, happened, becomes } = await world();
  await install();
  await keep();
  await happened('leyla@example.az', said(true));
  await becomes('marketing', customers, ['Leyla']);
  const reading = (...purposes: readonly string[]) =>
    publish((manifest) => {
      const shop = manifest.stores!['shop-db']!;
      const tables = Object.entries(shop.tables!).map(([name, table]) => {
        const left = table.purposes.filter((id) => purposes.includes(id));
        return [name, { ...table, purposes: left }] as const;
      });
      return { ...manifest, stores: { 'shop-db': { ...shop, tables: Object.fromEntries(tables) } } };
    });
  // The views for marketing are still there: the owner of the store has not applied the new ones.
  reading('security');
  await becomes('marketing', customers, []);
  await becomes('security', guarded, ['Leyla', 'Murad']);
  // The store is not spoken of any more.
  publish(({ stores: _stores, ...manifest }) => manifest);
  await becomes('security', guarded, []);
});

/** Holds the list back once everybody was looked at for the first time; notes for what Leyla was listed at each word. */
function heldOnce() {
  const [looked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const confirmed: (readonly string[])[] = [];
  let leyla: readonly string[] = [];
  const watched = (list: AccessList): AccessList => ({
    ...list,
    write: async (entries) => {
      await list.write(entries);
      leyla = entries.find(({ subject }) => subject === 'leyla@example.az')?.purposes ?? leyla;
      looked.resolve();
      await goOn.promise;
    },
    confirm: async () => {
      confirmed.push(leyla);
      await list.confirm();
    },
  });
  return { watched, looked: looked.promise, goOn: goOn.resolve, confirmed };
}

test('a withdrawal while the list is filled is on it before the list is said to hold', async () => {
  const { install, keep, happened } = await world();
  const { watched, looked, goOn, confirmed } = heldOnce();
  await install();
  await happened('leyla@example.az', said(true));
  await keep(watched);
  await looked;
  await happened('leyla@example.az', said(false));
  goOn();
  await expect.poll(() => confirmed.length).toBeGreaterThan(0);
  expect(confirmed[0]).toEqual(['security']);
});

test('a withdrawal that was not heard while the list is filled is on it before the list is said to hold', async () => {
  const { db, keys, install, keep, happened } = await world();
  const { watched, looked, goOn, confirmed } = heldOnce();
  const listeners = async () => {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and (query like 'listen%' or query = 'select' or query like 'select pg_try_advisory_lock%')`.execute(
      db,
    );
    return rows.map(({ pid }) => pid);
  };
  await install();
  await happened('leyla@example.az', said(true));
  await keep(watched);
  await looked;
  // As if the connection had been away when it was told: nobody hears of it.
  const person = keys.pseudonym('smartmarket', 'email', 'leyla@example.az');
  const { at, kind, ...data } = said(false);
  await sql`insert into subject_event (org, subject, at, id, kind, data) values ('smartmarket', ${person}, ${at},
    gen_random_uuid(), ${kind}, ${JSON.stringify(data)}::jsonb)`.execute(db);
  const before = await listeners();
  for (const pid of before) await sql`select pg_terminate_backend(${pid})`.execute(db);
  await expect.poll(async () => (await listeners()).filter((pid) => !before.includes(pid)).length).toBe(1);
  goOn();
  await expect.poll(() => confirmed.length).toBeGreaterThan(0);
  expect(confirmed[0]).toEqual(['security']);
});

test('of two servers one keeps a store and vouches for it, and the other once that one is gone', async () => {
  const { install, keep, happened, becomes } = await world();
  await install();
  const vouched: string[] = [];
  const first = await keep((list) => ({ ...list, confirm: () => (vouched.push('first'), list.confirm()) }));
  await becomes('security', guarded, ['Leyla', 'Murad']);
  const looks: string[] = [];
  await keep((list) => ({
    ...list,
    installed: () => (looks.push('second'), list.installed()),
    confirm: () => (vouched.push('second'), list.confirm()),
  }));
  await expect.poll(() => looks).toContain('second');
  await happened('leyla@example.az', said(true));
  await becomes('marketing', customers, ['Leyla']);
  const before = vouched.length;
  await expect.poll(() => vouched.length).toBeGreaterThan(before + 2);
  expect(new Set(vouched)).toEqual(new Set(['first']));
  await first.close();
  await happened('leyla@example.az', said(false));
  await becomes('marketing', customers, []);
  await expect.poll(() => vouched).toContain('second');
});

test('a restricted person, and one who objected, is no row any more for anybody who reads for a purpose', async () => {
  const { install, keep, happened, becomes } = await world();
  await install();
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  const at = clock.now().toISOString();
  await happened('leyla@example.az', { kind: 'restriction', at, standing: true, reason: 'accuracy' });
  await happened('murad@example.az', { kind: 'objection', at, purpose: 'security', standing: true });
  await becomes('security', guarded, []);
  await happened('leyla@example.az', {
    kind: 'restriction',
    at: clock.now().toISOString(),
    standing: false,
    reason: 'accuracy',
  });
  await becomes('security', guarded, ['Leyla']);
});

test('whoever comes is listed at once, whoever goes is taken off the list', async () => {
  const { owner, install, keep, happened, becomes } = await world();
  await install();
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  await happened('new@example.az', said(true));
  await owner.query("insert into customers (email, full_name) values ('NEW@example.az', 'Yeni')");
  await becomes('marketing', customers, ['Yeni']);
  await owner.query("update customers set email = 'other@example.az' where full_name = 'Yeni'");
  await becomes('marketing', customers, []);
  await owner.query("delete from customers where full_name = 'Yeni'");
  const listed = async () =>
    (
      await owner.query<{ subject: string }>('select subject from amanat_smartmarket.person order by 1')
    ).rows.map(({ subject }) => subject);
  await expect.poll(listed).toEqual(['leyla@example.az', 'murad@example.az']);
});

test('whoever goes or comes in the very moment in which they are written is neither kept nor lost', async () => {
  const { owner, install, store } = await world();
  await install();
  await owner.query("insert into customers (email, full_name) values ('nigar@example.az', 'Nigar')");
  const application = new pg.Client({ connectionString: store });
  await application.connect();
  onTestFinished(() => application.end());
  const list = openStores({ SHOP_DATABASE_URL: store }).accessList(
    'smartmarket',
    guardedManifest().stores!['shop-db']!,
  )!;
  onTestFinished(() => list.close());
  await list.discover();
  const person = { kind: 'email', subject: 'nigar@example.az' } as const;
  const write = () =>
    list.write([{ ...person, names: [], purposes: ['security'], until: new Date().toISOString() }]);
  const listed = async () =>
    (
      await owner.query<{ waiting: boolean }>(
        "select waiting from amanat_smartmarket.person where subject = 'nigar@example.az'",
      )
    ).rows;
  // The application has taken the row away and not said so yet: the list waits for it, and sees it.
  await application.query('begin');
  await application.query("delete from customers where full_name = 'Nigar'");
  const written = write();
  await expect
    .poll(
      async () =>
        (
          await owner.query(
            "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          )
        ).rowCount,
    )
    .toBeGreaterThan(0);
  await application.query('commit');
  // Whoever waited too long tries again, as the next round does.
  await written.catch(write);
  expect(await listed()).toEqual([]);
  // Listed, used by nobody, and brought back in this moment: the list leaves them to be looked at.
  await owner.query(
    "insert into amanat_smartmarket.person (kind, subject) values ('email', 'nigar@example.az')",
  );
  await application.query('begin');
  await application.query("insert into customers (email, full_name) values ('nigar@example.az', 'Nigar')");
  await write();
  expect(await listed()).toEqual([{ waiting: true }]);
  await application.query('commit');
  await write();
  expect(await listed()).toEqual([{ waiting: false }]);
});

test('when Əmanət says nothing for longer than the age that is set, nobody can be read', async () => {
  const { install, keep, becomes, owner } = await world();
  await install(2);
  const kept = await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  await kept.close();
  await becomes('security', guarded, []);
  // Everybody else's reading goes on.
  expect((await owner.query('select * from customers')).rowCount).toBe(3);
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
});

test('before the first word nothing can be read; applied again, or for another manifest, it holds; taken away, nothing is left', async () => {
  const { install, keep, reads, becomes, owner, map } = await world();
  await install();
  expect(await reads('security', guarded)).toEqual([]);
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  await install();
  await install();
  expect(await reads('security', guarded)).toEqual(['Leyla', 'Murad']);
  const { orders: _gone, ...fewer } = map;
  await owner.query(accessSql('smartmarket', guardedManifest(), fewer, { maxAge: 30 }));
  await expect(reads('marketing', orders)).rejects.toThrow('does not exist');
  await owner.query(dropAccessSql('smartmarket', map));
  const { rows } = await owner.query<{ n: string }>(`select (select count(*) from pg_policies)
    + (select count(*) from pg_namespace where nspname like 'amanat%') + (select count(*) from pg_trigger where not tgisinternal)
    + (select count(*) from pg_class where relrowsecurity) as n`);
  expect(Number(rows[0]!.n)).toBe(0);
});

test('an owner of tables who may make no roles is told which to ask for, and goes on once it is there', async () => {
  const client = new pg.Client({ connectionString: await testDatabaseUrl('template1') });
  await client.connect();
  onTestFinished(() => client.end());
  // Roles are of the whole cluster: names of this test alone.
  const unique = randomBytes(6).toString('hex');
  const [owner, org] = [`owner_${unique}`, `shop${unique}`];
  const map = guardedManifest().stores!['shop-db']!.tables!;
  const wanted = accessSql(org, guardedManifest(), map, { maxAge: 30 });
  const roles = [...new Set([...wanted.matchAll(/create role "([^"]+)" nologin/g)].map(([, role]) => role!))];
  expect(roles).toContain(`${org}_marketing`);
  await client.query(`create role "${owner}"; grant create on schema public to "${owner}"`);
  await client.query(
    `do $$ begin execute format('grant create on database %I to "${owner}"', current_database()); end $$`,
  );
  onTestFinished(async () => {
    const made = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any($1)',
      [[owner, ...roles]],
    );
    await client.query('rollback; reset role');
    for (const { name } of made.rows)
      await client.query(`drop owned by "${name}" cascade; drop role "${name}"`);
  });
  await client.query(`set role "${owner}"; ${guardedTables}`);
  await expect(client.query(wanted)).rejects.toMatchObject({
    code: '42501',
    message: expect.stringContaining(`${owner} may make no role`),
    hint: expect.stringMatching(/^As an administrator of the database: create role \w+ nologin\./),
  });
  await client.query(
    `rollback; reset role; ${roles.map((role) => `create role "${role}" nologin`).join('; ')}`,
  );
  await client.query(`set role "${owner}"`);
  await client.query(wanted);
  const { rows } = await client.query(`select * from "amanat_${org}_marketing".customers`);
  expect(rows).toEqual([]);
});

test('a role of a purpose sees the columns of its purpose, and no more when it is let at the tables themselves', async () => {
  const { install, keep, becomes, reads, owner } = await world();
  await install();
  await keep();
  await becomes('security', guarded, ['Leyla', 'Murad']);
  await expect(
    reads('security', 'select phone from "amanat_smartmarket_security".customers'),
  ).rejects.toThrow('phone');
  await expect(reads('security', 'select * from customers')).rejects.toThrow('permission denied');
  await expect(reads('security', 'select * from amanat_smartmarket.person')).rejects.toThrow(
    'permission denied',
  );
  await owner.query('grant select on customers, orders to "smartmarket_security", "smartmarket_marketing"');
  expect(await reads('security', 'select full_name from customers order by 1')).toEqual(['Leyla', 'Murad']);
  expect(await reads('marketing', 'select full_name from customers')).toEqual([]);
  // A table of the reader's own under the same name leads nowhere.
  await reads('marketing', 'create temporary table customers (id int, email text)');
  await reads(
    'marketing',
    "insert into pg_temp.customers values (1, 'leyla@example.az'), (2, 'murad@example.az')",
  );
  expect(await reads('marketing', 'select total from orders')).toEqual([]);
});

test('rows that name a person by phone are told by any spelling of the number', async () => {
  const { db, url } = await testDatabase();
  const store = await testDatabaseUrl('template1');
  const owner = new pg.Client({ connectionString: store });
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query(
    "create table calls (id serial primary key, phone text); insert into calls (phone) values ('(050) 111-22-33')",
  );
  const declared = structuredClone(guardedManifest()) as unknown as {
    stores: Record<string, { tables: object }>;
  };
  const map = {
    calls: {
      subject: { column: 'phone', identifier: 'phone' as const },
      key: 'id',
      columns: { phone: 'phone' },
      purposes: ['security'],
    },
  };
  declared.stores['shop-db']!.tables = map;
  (declared as unknown as { purposes: Record<string, { categories: string[] }> }).purposes[
    'security'
  ]!.categories.push('phone');
  const own = declared as unknown as Manifest;
  await owner.query(accessSql('smartmarket', own, map, { maxAge: 30 }));
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(randomBytes(32)) });
  await keys.ensureOrganisation('smartmarket');
  const { accessList } = openStores({ SHOP_DATABASE_URL: store });
  const kept = await keepStoreAccess({
    url,
    clock,
    log: quietLog,
    keys,
    policies: versionsOf(own),
    events: personEvents(db),
    accessList,
    every: 200,
  });
  onTestFinished(() => kept.close());
  const seen = async () => (await owner.query('select * from "amanat_smartmarket_security".calls')).rowCount;
  await expect.poll(seen).toBe(1);
  const objection: SubjectEvent = {
    kind: 'objection',
    at: clock.now().toISOString(),
    purpose: 'security',
    standing: true,
  };
  await inTransaction(db, (tx) =>
    appendSubjectEvents(tx, 'smartmarket', keys.pseudonym('smartmarket', 'phone', '+994501112233'), [
      objection,
    ]),
  );
  await expect.poll(seen).toBe(0);
});

test('SQL and the server read every phone number alike', async () => {
  const written = [
    '+994 50 111-22-33',
    '0501112233',
    '501112233',
    '994501112233',
    '+994 (0)50 111 22 33',
    '00994501112233',
  ].concat([
    '+90 501 112 233',
    '0090501112233',
    '90501112233',
    '+7 950 111 22 33',
    '13912345678',
    '05321112233',
    '*7575',
    '',
  ]);
  const url = await testDatabaseUrl('template1');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  const folded = foldedColumn({ column: 'phone', identifier: 'phone' }, 'phone');
  for (const phone of written) {
    const { rows } = await client.query<{ folded: string | null }>(
      `select ${folded} as folded from (select $1::text as phone) t`,
      [phone],
    );
    const inSql = rows[0]?.folded ?? '';
    if (foldPhone(phone).startsWith('+')) expect(inSql, phone).toBe(foldPhone(phone));
    else expect(foldPhone(inSql), phone).toBe(foldPhone(phone));
  }
});
