import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { openStores } from '../connectors/connectors.ts';
import { approveRequest } from './approve.ts';
import { requestDetail } from './detail.ts';
import { erasureRecord } from './erasure-record.ts';
import { executeRequest } from './execute.ts';
import { personView } from './person-view.ts';
import { planRequest } from './plan.ts';
import { replanRequest } from './replan.ts';
import { requestRow } from './store.ts';
import { org, startOffice, type Office } from './testing/office.ts';
import { openConfirmed } from './testing/walk.ts';
import { withdrawRequest } from './withdraw-request.ts';

const leyla = known.leyla.email;
const moved = 'leyla.yeni@example.az';
const officer = 'staff:officer';
const detail = ({ services, clock }: Office, id: string) =>
  requestDetail(services, org, id, clock.now().toISOString());

async function approved(office: Office) {
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(office.services, org, id);
  await approveRequest(office.services, org, id, officer);
  return id;
}
async function journalKinds({ services }: Office): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`select kind from journal_entry order by idx`.execute(
    services.db,
  );
  return rows.map(({ kind }) => kind);
}

test('whoever changed their address between plan and execution does not wait for ever: planned again, the erasure goes to its end', async () => {
  const office = await startOffice();
  const { services, inShop, inWarehouse } = office;
  const id = await approved(office);
  await inShop('update customers set email = $1 where id = 1', [moved]);
  for (const table of ['visits', 'deliveries'])
    inWarehouse(`update ${table} set customer_email = ? where customer_email = ?`, moved, leyla);
  expect(await executeRequest(services, org, id)).toBe('waiting');
  // Nothing was done by a plan that does not fit any more, and it says why.
  const waits = await detail(office, id);
  expect(waits.summary.waits).toMatchObject({ code: 'AMANAT-REQ-015' });
  expect(waits.steps.every(({ state }) => state === 'pending')).toBe(true);
  await replanRequest(services, org, id, officer);
  expect(await journalKinds(office)).toContain('request.replanned');
  // Until the new plan is made and approved nothing runs.
  expect(await executeRequest(services, org, id)).toBe('not-due');
  expect(await planRequest(services, org, id)).toBe('planned');
  expect(await executeRequest(services, org, id)).toBe('not-due');
  const { plan, summary } = await detail(office, id);
  expect(summary).toMatchObject({ phase: 'planned', waits: null });
  await approveRequest(
    services,
    org,
    id,
    officer,
    plan?.blockers.map(({ code }) => code),
  );
  expect(await executeRequest(services, org, id)).toBe('answered');
  for (const table of ['visits', 'deliveries'])
    expect(inWarehouse(`select id from ${table} where customer_email in (?, ?)`, leyla, moved)).toEqual([]);
  expect(await inShop('select id from customers where email in ($1, $2)', [leyla, moved])).toEqual([]);
});

const giveAway =
  "update visits set customer_email = 'yad@example.az' where id = (select min(id) from visits where customer_email = ?)";

test('a new address is searched by only once somebody saw that it is the same person, and rows that became another’s are left', async () => {
  const office = await startOffice();
  const { services, inShop, inWarehouse } = office;
  const id = await approved(office);
  await inShop('update customers set email = $1 where id = 1', [moved]);
  inWarehouse(giveAway, leyla);
  await replanRequest(services, org, id, officer);
  await planRequest(services, org, id);
  expect((await detail(office, id)).plan?.blockers).toEqual([
    { code: 'changed-identity', store: 'shop-db', table: 'customers', count: 1, detail: null },
    { code: 'moved-rows', store: 'warehouse-db', table: 'visits', count: 1, detail: null },
  ]);
  await expect(approveRequest(services, org, id, officer)).rejects.toMatchObject({ code: 'AMANAT-REQ-006' });
  await approveRequest(services, org, id, officer, ['changed-identity', 'moved-rows']);
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect(inWarehouse("select count(*) as n from visits where customer_email = 'yad@example.az'")).toEqual([
    { n: 1 },
  ]);
  expect(inWarehouse('select id from visits where customer_email = ?', leyla)).toEqual([]);
  expect(await inShop('select id from customers where email = $1', [moved])).toEqual([]);
});

test('rows that were given to somebody else after the plan keep the erasure waiting until it is planned again', async () => {
  const office = await startOffice();
  const { services, inWarehouse } = office;
  const id = await approved(office);
  inWarehouse(giveAway, leyla);
  expect(await executeRequest(services, org, id)).toBe('waiting');
  expect((await detail(office, id)).summary.waits).toMatchObject({ code: 'AMANAT-REQ-105' });
  await replanRequest(services, org, id, officer);
  await planRequest(services, org, id);
  await approveRequest(services, org, id, officer, ['moved-rows']);
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect(inWarehouse("select count(*) as n from visits where customer_email = 'yad@example.az'")).toEqual([
    { n: 1 },
  ]);
});

test('planned again halfway, nothing is done twice: what one store did stands in the record once, and what hangs on emptied rows is still found', async () => {
  const office = await startOffice();
  const { services } = office;
  const plain = await startOffice();
  const other = await approved(plain);
  await executeRequest(plain.services, org, other);
  const id = await approved(office);
  const { WAREHOUSE_SQLITE_PATH: _gone, ...rest } = office.environment;
  const stores = openStores(rest);
  expect(await executeRequest({ ...services, stores }, org, id)).toBe('waiting');
  await stores.close();
  const lasting = (await detail(office, id)).steps.filter(
    ({ state, action }) => state === 'done' && action !== 'keep',
  );
  expect(lasting.length).toBeGreaterThan(0);
  await replanRequest(services, org, id, officer);
  // What was begun cannot be taken back.
  expect((await personView(services, await requestRow(services.db, org, id))).mayTakeBack).toBe(false);
  await expect(withdrawRequest(services, org, id)).rejects.toMatchObject({ code: 'AMANAT-REQ-101' });
  await planRequest(services, org, id);
  const { steps } = await detail(office, id);
  for (const { n, done_count } of lasting)
    expect(steps).toContainEqual(expect.objectContaining({ n, state: 'done', done_count }));
  await approveRequest(services, org, id, officer);
  expect(await executeRequest(services, org, id)).toBe('answered');
  const counts = async ({ services: own }: Office, request: string) => {
    const sums = new Map<string, number>();
    for (const { store, table, action, rows } of (await erasureRecord(own.db, org, request))?.tables ?? [])
      sums.set(`${store} ${table} ${action}`, (sums.get(`${store} ${table} ${action}`) ?? 0) + rows);
    return Object.fromEntries([...sums].toSorted());
  };
  expect(await counts(office, id)).toEqual(await counts(plain, other));
});

test('a plan that is not carried out, or is over, is not dropped', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await expect(replanRequest(services, org, id, officer)).rejects.toMatchObject({ code: 'AMANAT-REQ-101' });
  await approveRequest(services, org, id, officer);
  expect(await executeRequest(services, org, id)).toBe('answered');
  await expect(replanRequest(services, org, id, officer)).rejects.toMatchObject({ code: 'AMANAT-REQ-102' });
});
