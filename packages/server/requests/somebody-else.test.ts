import { strFromU8, unzipSync } from 'fflate';
import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { approveRequest } from './approve.ts';
import { requestDetail } from './detail.ts';
import { erasureRecord } from './erasure-record.ts';
import { executeRequest } from './execute.ts';
import { getFile } from './files.ts';
import { planRequest } from './plan.ts';
import { org, smartmarket, startOffice, type Office } from './testing/office.ts';
import { goThrough, openConfirmed } from './testing/walk.ts';

const leyla = known.leyla.email;
type Tables = NonNullable<Store['tables']>;

/** The demo shop with more tables in its database, or other rules for those it has. */
function shopWith(tables: Tables, change: (own: Tables) => Tables = (own) => own): Manifest {
  const shop = smartmarket.stores!['shop-db']!;
  const all = { ...change(shop.tables ?? {}), ...tables };
  return { ...smartmarket, stores: { ...smartmarket.stores, 'shop-db': { ...shop, tables: all } } };
}
const calls: Tables = {
  calls: {
    subject: { column: 'phone', identifier: 'phone' },
    key: 'id',
    columns: { phone: 'phone', said: 'correspondence' },
    purposes: ['customer-service'],
    onErasure: 'delete',
  },
};
const employees: Tables = {
  employees: {
    subject: { column: 'email', identifier: 'email' },
    key: 'id',
    columns: { email: 'email', private_email: 'email', helped_by: 'email' },
    purposes: ['customer-service'],
    onErasure: 'delete',
  },
  handled: {
    subject: { via: { column: 'employee_id', table: 'employees', references: 'id' } },
    key: 'id',
    columns: { customer_email: 'email', customer_phone: 'phone', remark: 'order' },
    purposes: ['customer-service'],
    onErasure: 'delete',
  },
  duties: {
    subject: { column: 'employee_email', identifier: 'email' },
    key: 'id',
    columns: { employee_email: 'email', customer_email: 'email', customer_phone: 'phone' },
    purposes: ['customer-service'],
    onErasure: 'delete',
  },
};
async function callers(office: Office) {
  await office.inShop(`create table calls (id integer primary key, phone text, said text)`);
  await office.inShop(`insert into calls values (1, '+90 532 111 22 33', 'mine'), (2, '+7 532 111-22-33', 'of Moscow'),
    (3, '532111223', 'of Baku'), (4, '905321112233', 'perhaps mine'), (5, '+994 32 111 22 33', 'of Gəncə')`);
  await office.inShop(`update customers set phone = '0090 (532) 111-22-33' where id = 1`);
}
const detail = ({ services, clock }: Office, id: string) =>
  requestDetail(services, org, id, clock.now().toISOString());
async function dataOf({ services }: Office, id: string, number: string) {
  const zip = await getFile(services, services.db, org, id, `${number}.zip`);
  return JSON.parse(strFromU8(unzipSync(zip!.content)['data.json']!)) as {
    stores: Record<string, Record<string, Record<string, unknown>[]>>;
  };
}

test('numbers of other countries with the same ending are other people: neither their data nor their rows are touched', async () => {
  const office = await startOffice({ manifest: shopWith(calls) });
  await callers(office);
  const access = await openConfirmed(office, { kind: 'access', email: leyla });
  await planRequest(office.services, org, access.id);
  const blockers = (await detail(office, access.id)).plan?.blockers;
  expect(blockers).toEqual([
    { code: 'unclear-phone', store: 'shop-db', table: 'calls', count: 1, detail: null },
  ]);
  await goThrough(office, access.id, ['unclear-phone']);
  const { stores } = await dataOf(office, access.id, access.number);
  expect(stores['shop-db']?.['calls']?.map(({ said }) => said)).toEqual(['mine']);
  const erasure = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await goThrough(office, erasure.id, ['unclear-phone', 'running-contract']);
  expect(await office.inShop('select id from calls order by id')).toEqual([
    { id: 2 },
    { id: 3 },
    { id: 4 },
    { id: 5 },
  ]);
});

test('an employee’s answer shows their own addresses and covers those of customers, whichever column they stand in', async () => {
  const office = await startOffice({ manifest: shopWith(employees) });
  await office.inShop(`create table employees (id integer primary key, email text unique, private_email text, helped_by text);
    create table handled (id integer primary key, employee_id integer, customer_email text, customer_phone text, remark text);
    create table duties (id integer primary key, employee_email text, customer_email text, customer_phone text);
    insert into employees values (1, 'aynur@example.az', 'aynur.own@example.az', 'tural@example.az'), (2, 'tural@example.az', null, null);
    insert into handled values (1, 1, 'private@example.az', '+90 532 999 88 77', 'Order for private@example.az, paid');
    insert into duties values (1, 'aynur@example.az', 'secret@example.az', '905329998877')`);
  const { id, number } = await openConfirmed(office, { kind: 'access', email: 'aynur@example.az' });
  await planRequest(office.services, org, id);
  const { plan } = await detail(office, id);
  expect(plan?.others.map(({ table, count, fate }) => [table, count, fate])).toEqual([
    ['employees', 1, 'masked'],
    ['handled', 1, 'masked'],
    ['duties', 1, 'masked'],
  ]);
  await goThrough(office, id);
  const { stores } = await dataOf(office, id, number);
  const text = JSON.stringify(stores);
  for (const others of ['private@', 'secret@', 'tural@', '999 88 77', '9998877'])
    expect(text, others).not.toContain(others);
  expect(stores['shop-db']?.['employees']).toMatchObject([
    { email: 'aynur@example.az', private_email: 'aynur.own@example.az' },
  ]);
});

test('an address row that two customers share is emptied for neither, however the declaration says such rows end', async () => {
  const emptied = (own: Tables): Tables => ({
    ...own,
    addresses: { ...own['addresses']!, onErasure: 'anonymise' },
  });
  const office = await startOffice({ manifest: shopWith({}, emptied) });
  const shared = `select a.* from addresses a join customer_addresses c on c.address_id = a.id where c.customer_id = 2`;
  const before = await office.inShop(shared);
  expect(before.length).toBeGreaterThan(0);
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(office.services, org, id);
  const steps = (await detail(office, id)).steps.filter(({ table_name }) => table_name === 'addresses');
  expect(steps.find(({ action }) => action === 'anonymise')?.shared_count ?? 0).toBe(0);
  expect(steps.find(({ action }) => action === 'cut-loose')).toMatchObject({ shared_count: 1 });
  await goThrough(office, id);
  expect(await office.inShop(shared)).toEqual(before);
});

test('a row that somebody came to share after the plan is left to them as it is, and the answer and the act say so', async () => {
  const emptied = (own: Tables): Tables => ({
    ...own,
    addresses: { ...own['addresses']!, onErasure: 'anonymise' },
  });
  const office = await startOffice({ manifest: shopWith({}, emptied) });
  const { services } = office;
  const own = `select a.* from addresses a where a.id in (901, 902) order by a.id`;
  await office.inShop(`insert into addresses (id, line, city, postcode) values
    (901, 'Nizami küçəsi 901', 'Bakı', 'AZ1000'), (902, 'Nizami küçəsi 902', 'Bakı', 'AZ1000');
    insert into customer_addresses (id, customer_id, address_id) values (9011, 1, 901), (9012, 1, 902)`);
  const [before] = await office.inShop(own);
  const { id, number } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  const stepOf = async () =>
    (await detail(office, id)).steps.find(
      ({ table_name, action }) => table_name === 'addresses' && action === 'anonymise',
    );
  expect(await stepOf()).toMatchObject({ planned_count: 2, shared_count: 0 });
  await approveRequest(services, org, id, 'handler-1', []);
  await office.inShop('insert into customer_addresses (id, customer_id, address_id) values (9013, 2, 901)');
  expect(await executeRequest(services, org, id)).toBe('answered');
  const [shared, alone] = await office.inShop(own);
  expect(shared).toEqual(before);
  expect(JSON.stringify(alone)).not.toContain('Nizami');
  expect(await stepOf()).toMatchObject({ state: 'done', done_count: 2, shared_count: 1 });
  const record = await erasureRecord(services.db, org, id);
  expect(
    record?.tables.filter(({ table, action }) => table === 'addresses' && action === 'anonymise'),
  ).toMatchObject([{ rows: 1 }]);
  expect(record?.scans.every(({ remaining }) => remaining === 0)).toBe(true);
  const { content } = (await getFile(services, services.db, org, id, `${number}.html`))!;
  expect(strFromU8(content)).toContain('1 sətir qaldı, çünki ondan başqa şəxs də istifadə edir');
});
