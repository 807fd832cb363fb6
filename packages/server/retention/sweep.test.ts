import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { cutoff } from '@amanat/domain/retention/schedule.ts';
import { waiting } from '../platform/testing/held.ts';
import { org, startOffice } from '../requests/testing/office.ts';
import { slowStores } from '../requests/testing/slow-stores.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { inTransaction } from '../platform/db.ts';
import { startSweep } from './start-sweep.ts';
import { holds } from './hold-reads.ts';
import { liftHold, placeHold } from './holds.ts';
import { actFile } from './reads.ts';
import { batchesOf, insertBatch, runById } from './store.ts';
import { runSweep } from './sweep.ts';

type Office = Awaited<ReturnType<typeof startOffice>>;
const twoYears = (office: Office) => cutoff('P24M', office.clock.now().toISOString());
const overdueVisits = (office: Office) =>
  office.inWarehouse('select id, customer_email from visits where visited_at < ?', twoYears(office));
const journal = async (office: Office) =>
  (
    await sql<{ kind: string }>`select kind from journal_entry where org = ${org} order by idx`.execute(
      office.services.db,
    )
  ).rows.map((r) => r.kind);

async function sweep(office: Office, store = 'warehouse-db', table = 'visits') {
  const run = await startSweep(office.services, org, store, table, 'system');
  return { run, outcome: await runSweep(office.services, org, run) };
}

test('usage rows older than 24 months are gone after the sweep, younger ones stay', async () => {
  const office = await startOffice();
  const before = office.inWarehouse('select count(*) as n from visits')[0]?.n as number;
  const due = overdueVisits(office).length;
  expect(due).toBeGreaterThan(0);
  expect((await sweep(office)).outcome).toBe('done');
  expect(overdueVisits(office)).toHaveLength(0);
  expect(office.inWarehouse('select count(*) as n from visits')[0]?.n).toBe(before - due);
});

test('LAL-3.5b: the sweep yields an act in PDF whose digest is in the journal', async () => {
  const office = await startOffice();
  const due = overdueVisits(office).length;
  const { run } = await sweep(office);
  const pdf = (await actFile(office.services.db, org, 1)) as Buffer;
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const { rows } = await sql<{
    entry: string;
  }>`select convert_from(entry, 'UTF8') as entry from journal_entry where org = ${org} and kind = 'act.issued'`.execute(
    office.services.db,
  );
  expect(JSON.parse(rows[0]?.entry ?? '{}')).toMatchObject({
    refs: { act: 1, run, count: due, sha256: createHash('sha256').update(pdf).digest('hex') },
  });
});

test('a sweep that is started while the one before just ends is one of its own', async () => {
  const office = await startOffice();
  const { services } = office;
  const first = await startSweep(services, org, 'warehouse-db', 'visits', 'system');
  // The one before ends as soon as it was seen to be open.
  const db = services.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (result.numAffectedRows === 0n)
        await sql`update retention_run set finished_at = ${office.clock.now().toISOString()} where id = ${first}`.execute(
          services.db,
        );
      return result;
    },
  });
  const second = await startSweep({ ...services, db }, org, 'warehouse-db', 'visits', 'system');
  expect(second).not.toBe(first);
  expect(await runById(services.db, org, second)).toMatchObject({ finished_at: null });
});

test('FOC-11 LAL-3.5a: past its period a record goes without anyone asking, unless a legal hold with a reason and an end stops it', async () => {
  const office = await startOffice();
  const { services } = office;
  const value = String(overdueVisits(office).find((r) => r.customer_email)?.customer_email);
  const hold = {
    person: { kind: 'email' as const, value },
    case: '2-1/2026',
    ground: 'court' as const,
    until: '2027-06-30',
  };
  const { subject } = await placeHold(services, org, hold, 'staff:a');
  await expect(placeHold(services, org, hold, 'staff:a')).rejects.toMatchObject({ code: 'AMANAT-RET-005' });
  const { run } = await sweep(office);
  const left = overdueVisits(office);
  expect(left.length).toBeGreaterThan(0);
  expect(new Set(left.map((r) => r.customer_email))).toEqual(new Set([value]));
  expect(await runById(services.db, org, run)).toMatchObject({ held: left.length, remaining: 0 });
  expect(await holds(services.db, org, office.clock.now())).toMatchObject([
    { subject, case: '2-1/2026', ground: 'court', until: '2027-06-30', stands: true },
  ]);
  office.clock.advance(60_000);
  await liftHold(services, org, subject, '2-1/2026', 'staff:a', 'case-closed');
  expect(await holds(services.db, org, office.clock.now())).toMatchObject([
    { subject, stands: false, liftedBecause: 'case-closed' },
  ]);
  await sweep(office);
  expect(overdueVisits(office)).toHaveLength(0);
  expect(await journal(office)).toEqual(expect.arrayContaining(['hold.placed', 'hold.lifted', 'act.issued']));
});

test('LAL-2.1.T8: once a hold is placed nothing of the person goes, by a sweep that was under way either', async () => {
  const office = await startOffice();
  const { services } = office;
  const value = String(overdueVisits(office).find((r) => r.customer_email)?.customer_email);
  const left = () => overdueVisits(office).filter((row) => row.customer_email === value).length;
  const run = await startSweep(services, org, 'warehouse-db', 'visits', 'system');
  const slow = slowStores(services.stores);
  const swept = runSweep({ ...services, stores: slow.stores }, org, run);
  await slow.begun;
  const hold = { case: 'A-2', ground: 'court' as const, until: '2027-06-30' };
  const placed = ['staff:a', 'staff:b'].map((actor) =>
    placeHold(services, org, { ...hold, person: { kind: 'email', value } }, actor).then(left),
  );
  await Promise.race([Promise.allSettled(placed), waiting(office, 2)]);
  slow.go();
  expect(await swept).toBe('done');
  // Asked twice at once it is placed once.
  const [first, second] = (await Promise.allSettled(placed)).toSorted((a) =>
    a.status === 'fulfilled' ? -1 : 1,
  );
  expect([first, second]).toMatchObject([
    { status: 'fulfilled', value: left() },
    { status: 'rejected', reason: { code: 'AMANAT-RET-005' } },
  ]);
});

test('a hold falls by itself after its last day, is refused without a future end, and is lifted only while it stands', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const hold = {
    person: { kind: 'email' as const, value: 'leyla@example.az' },
    case: 'A-1',
    ground: 'claim' as const,
    until: '2026-12-01',
  };
  await expect(placeHold(services, org, { ...hold, until: '2026-11-23' }, 'staff:a')).rejects.toMatchObject({
    code: 'AMANAT-RET-003',
  });
  const { subject } = await placeHold(services, org, hold, 'staff:a');
  clock.set('2026-12-01T19:59:59.000Z');
  expect((await holds(services.db, org, clock.now()))[0]).toMatchObject({
    stands: true,
    until: '2026-12-01',
  });
  clock.set('2026-12-01T20:00:00.000Z');
  expect((await holds(services.db, org, clock.now()))[0]).toMatchObject({ stands: false });
  await expect(liftHold(services, org, subject, 'A-1', 'staff:a')).rejects.toMatchObject({
    code: 'AMANAT-RET-004',
  });
});

test('FOC-11: rows without dates of their own go by the order they hang on, and the order after them', async () => {
  const office = await startOffice();
  const { services, inShop } = office;
  const old = `delivered_at < '${cutoff('P5Y', office.clock.now().toISOString())}'`;
  const count = async () => ({
    orders: (await inShop(`select id from orders where ${old}`)).length,
    items: (await inShop(`select i.id from order_items i join orders o on o.id = i.order_id where ${old}`))
      .length,
    payments: (await inShop(`select p.id from payments p join orders o on o.id = p.order_id where ${old}`))
      .length,
  });
  const young = async () =>
    inShop(
      `select o.*, i.product from orders o join order_items i on i.order_id = o.id where not ${old} order by i.id`,
    );
  const due = await count();
  const before = await young();
  expect(due.orders).toBeGreaterThan(0);
  // While something hangs on it an order is not due, so the wrong order does no harm.
  await sweep(office, 'shop-db', 'orders');
  expect(await count()).toEqual(due);
  for (const table of ['order_items', 'payments', 'orders']) await sweep(office, 'shop-db', table);
  expect(await count()).toEqual({ orders: 0, items: 0, payments: 0 });
  expect(await young()).toEqual(before);
  const { rows } = await sql<{ table_name: string; count: number }>`
    select table_name, count from retention_act where org = ${org} order by number`.execute(services.db);
  expect(rows).toEqual([
    { table_name: 'order_items', count: due.items },
    { table_name: 'payments', count: due.payments },
    { table_name: 'orders', count: due.orders },
  ]);
});

test('a sweep that finds nothing leaves no act, and says in the journal that it looked', async () => {
  const office = await startOffice();
  await sweep(office);
  await sweep(office);
  const { rows } = await sql`select number from retention_act where org = ${org}`.execute(office.services.db);
  expect(rows).toHaveLength(1);
  expect((await journal(office)).at(-1)).toBe('retention.swept');
});

test('a store that is down makes the sweep wait with its reason, and the same run ends when it is back', async () => {
  const office = await startOffice();
  const path = office.environment.WAREHOUSE_SQLITE_PATH;
  office.environment.WAREHOUSE_SQLITE_PATH = `${path}.gone/none.sqlite`;
  const { run, outcome } = await sweep(office);
  expect(outcome).toBe('waiting');
  const waiting = await runById(office.services.db, org, run);
  expect(waiting).toMatchObject({
    finished_at: null,
    attempts: 1,
    last_error: expect.stringMatching(/unreachable|failed/),
  });
  office.environment.WAREHOUSE_SQLITE_PATH = path as string;
  expect(await startSweep(office.services, org, 'warehouse-db', 'visits', 'system')).toBe(run);
  expect(await runSweep(office.services, org, run)).toBe('done');
  expect(overdueVisits(office)).toHaveLength(0);
});

test('a table without a schedule is refused, and a sweep is started once for a table at a time', async () => {
  const office = await startOffice();
  await expect(startSweep(office.services, org, 'shop-db', 'customers', 'system')).rejects.toMatchObject({
    code: 'AMANAT-RET-001',
  });
  const [a, b] = await Promise.all([
    startSweep(office.services, org, 'warehouse-db', 'visits', 'system'),
    startSweep(office.services, org, 'warehouse-db', 'visits', 'system'),
  ]);
  expect(a).toBe(b);
});

test('LAL-2.1.T8: a hold spares the rows of a person whichever way the case names them, and a restriction does so too', async () => {
  const office = await startOffice();
  const { services, inShop, clock } = office;
  const old = `delivered_at < '${cutoff('P5Y', clock.now().toISOString())}'`;
  const dueOf = () =>
    inShop<{ customer_id: number; id: number }>(
      `select customer_id, min(id) as id from orders where ${old} group by 1 order by 1`,
    );
  const [byNumber, byPhone, restricted, nobody] = await dueOf();
  if (!byNumber || !byPhone || !restricted || !nobody) throw new Error('too few people have old orders');
  await inShop(`update customers set phone = '+994 50 777 66 55' where id = ${byPhone.customer_id}`);
  const [asked] = await inShop<{ email: string }>(
    `select email from customers where id = ${restricted.customer_id}`,
  );
  const hold = { case: '2-1/2026', ground: 'court' as const, until: '2027-06-30' };
  for (const person of [
    { kind: 'customer-id' as const, value: String(byNumber.customer_id) },
    { kind: 'phone' as const, value: '0507776655' },
  ])
    await placeHold(services, org, { ...hold, person }, 'staff:a');
  const at = clock.now().toISOString();
  const subject = services.keys.pseudonym(org, 'email', asked?.email ?? '');
  await inTransaction(services.db, (tx) =>
    appendSubjectEvents(tx, org, subject, [
      { kind: 'restriction', at, standing: true, reason: 'M-2026-0001' },
    ]),
  );
  for (const table of ['payments', 'order_items', 'orders']) await sweep(office, 'shop-db', table);
  expect((await dueOf()).map(({ customer_id }) => customer_id)).toEqual([
    byNumber.customer_id,
    byPhone.customer_id,
    restricted.customer_id,
  ]);
});

test('a row written down before a stop is spared when the sweep goes on, if its date has moved on since', async () => {
  const office = await startOffice();
  const { services } = office;
  const named = overdueVisits(office).filter((row) => row.customer_email);
  const [moved, other] = [named[0], named.find((row) => row.customer_email !== named[0]?.customer_email)];
  const due = overdueVisits(office).length;
  const id = await startSweep(services, org, 'warehouse-db', 'visits', 'system');
  const run = await runById(services.db, org, id);
  if (!run || !moved || !other) throw new Error('nothing to sweep');
  await insertBatch(services.db, run, 0, [String(moved.id), String(other.id)]);
  office.inWarehouse(
    'update visits set visited_at = ? where id = ?',
    office.clock.now().toISOString(),
    String(moved.id),
  );
  expect(await runSweep(services, org, id)).toBe('done');
  expect(office.inWarehouse('select id from visits where id = ?', String(moved.id))).toHaveLength(1);
  expect(office.inWarehouse('select id from visits where id = ?', String(other.id))).toHaveLength(0);
  expect((await batchesOf(services.db, run)).reduce((sum, { count }) => sum + count, 0)).toBe(due - 1);
});
