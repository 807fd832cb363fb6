import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { inTransaction } from '../platform/db.ts';
import { heldJournal, waiting } from '../platform/testing/held.ts';
import { org, smartmarket, startOffice, type Office } from '../requests/testing/office.ts';
import { slowStores } from '../requests/testing/slow-stores.ts';
import { liftHold, placeHold } from './holds.ts';
import { sweepWithdrawals } from './sweep-withdrawals.ts';
import { runWithdrawal } from './withdrawal-run.ts';

const leyla = known.leyla.email;
const subjectOf = ({ services }: Office, email = leyla) => services.keys.pseudonym(org, 'email', email);

async function say(office: Office, choices: Record<string, boolean>, email = leyla): Promise<void> {
  const { services, clock } = office;
  const event: SubjectEvent = { kind: 'consent', at: clock.now().toISOString(), version: 1, choices };
  await inTransaction(services.db, (tx) => appendSubjectEvents(tx, org, subjectOf(office, email), [event]));
  clock.advance(1000);
}
/** The shop, whose visits serve the improvement of the site alone. */
function shop(then: 'destroy' | 'anonymise'): Manifest {
  const warehouse = smartmarket.stores?.['warehouse-db'];
  const visits = { ...warehouse?.tables?.['visits'], purposes: ['improvement'] };
  const { improvement } = smartmarket.purposes;
  return {
    ...smartmarket,
    purposes: {
      ...smartmarket.purposes,
      improvement: { ...improvement, retention: { ...improvement?.retention, then } },
    },
    stores: {
      ...smartmarket.stores,
      'warehouse-db': { ...warehouse, tables: { ...warehouse?.tables, visits } },
    },
  } as Manifest;
}
const visitsOf = (office: Office) =>
  office.inWarehouse('select id from visits where customer_email = ?', leyla);
const actsOf = async ({ services }: Office) =>
  (
    await sql<{
      table_name: string;
      count: number;
      method: string;
    }>`select table_name, count, method from retention_act
    where org = ${org} order by number`.execute(services.db)
  ).rows;

test('of rows that serve other purposes too, only what the consent alone covered is emptied', async () => {
  const office = await startOffice();
  await office.inShop('update customers set marketing_opt_in = true where id in (1, 2)');
  const others = 'select id, email, full_name, phone, closed_at from customers order by id';
  const before = await office.inShop(others);
  await say(office, { marketing: true, improvement: true });
  await say(office, { marketing: false });
  expect(await sweepWithdrawals(office.services, org)).toBe(1);
  expect(await office.inShop('select id from customers where marketing_opt_in and id in (1, 2)')).toEqual([
    { id: '2' },
  ]);
  expect(await office.inShop(others)).toEqual(before);
  expect(visitsOf(office)).toHaveLength(3);
  expect(await actsOf(office)).toEqual([{ table_name: 'customers', count: 1, method: 'anonymise' }]);
  expect(await sweepWithdrawals(office.services, org)).toBe(0);
});

test('rows held on the consent alone go from the other engine too; agreeing again spares them, a refusal is no withdrawal', async () => {
  const office = await startOffice({ manifest: shop('destroy') });
  await say(office, { improvement: false });
  expect(await sweepWithdrawals(office.services, org)).toBe(0);
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  await say(office, { improvement: true });
  expect(await sweepWithdrawals(office.services, org)).toBe(0);
  expect(visitsOf(office)).toHaveLength(3);
  const all = office.inWarehouse('select id from visits').length;
  await say(office, { improvement: false });
  expect(await sweepWithdrawals(office.services, org)).toBe(1);
  expect(visitsOf(office)).toHaveLength(0);
  expect(office.inWarehouse('select id from visits')).toHaveLength(all - 3);
  expect(await actsOf(office)).toEqual([{ table_name: 'visits', count: 3, method: 'destroy' }]);
});

test('where the declaration says so the rows are depersonalised instead', async () => {
  const office = await startOffice({ manifest: shop('anonymise') });
  const all = office.inWarehouse('select id from visits').length;
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  await sweepWithdrawals(office.services, org);
  expect(visitsOf(office)).toHaveLength(0);
  expect(office.inWarehouse('select id from visits')).toHaveLength(all);
});

test('a legal hold keeps the data until it is lifted, and a store that is down leaves the withdrawal pending', async () => {
  const office = await startOffice({ manifest: shop('destroy') });
  const { services, environment } = office;
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  const hold = {
    person: { kind: 'email' as const, value: leyla },
    case: '2-7/2026',
    ground: 'court' as const,
    until: '2027-06-30',
  };
  await placeHold(services, org, hold, 'staff:a');
  expect(await sweepWithdrawals(services, org)).toBe(0);
  expect(visitsOf(office)).toHaveLength(3);
  office.clock.advance(1000);
  await liftHold(services, org, subjectOf(office), '2-7/2026', 'staff:a');
  office.clock.advance(1000);
  const path = environment['WAREHOUSE_SQLITE_PATH'] ?? '';
  environment['WAREHOUSE_SQLITE_PATH'] = `${path}.gone/none.sqlite`;
  expect(await sweepWithdrawals(services, org)).toBe(0);
  environment['WAREHOUSE_SQLITE_PATH'] = path;
  expect(visitsOf(office)).toHaveLength(3);
  expect(await sweepWithdrawals(services, org)).toBe(1);
  expect(visitsOf(office)).toHaveLength(0);
});

test('whoever agrees again, or is held, while their rows are looked for keeps them, and waits', async () => {
  const office = await startOffice({ manifest: shop('destroy') });
  const { services } = office;
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  // The look at every store is over when the run is written down, and the run waits for the journal.
  const go = await heldJournal(office, org);
  const swept = sweepWithdrawals(services, org);
  await waiting(office);
  await say(office, { improvement: true });
  await go();
  expect(await swept).toBe(0);
  expect(visitsOf(office)).toHaveLength(3);
  expect(await actsOf(office)).toEqual([]);
});

test('once a hold is placed nothing of the person goes, by a withdrawal that is being carried out either', async () => {
  const office = await startOffice({ manifest: shop('destroy') });
  const { services } = office;
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  const slow = slowStores(services.stores);
  const swept = sweepWithdrawals({ ...services, stores: slow.stores }, org);
  await slow.begun;
  const person = { kind: 'email' as const, value: leyla };
  const hold = { person, case: '2-8/2026', ground: 'court' as const, until: '2027-06-30' };
  const placed = placeHold(services, org, hold, 'staff:a').then(() => visitsOf(office).length);
  await Promise.race([placed, waiting(office)]);
  slow.go();
  expect(await swept).toBe(1);
  expect(await placed).toBe(visitsOf(office).length);
});

test('a life that died between destroying and writing it down is finished: the act counts every row once', async () => {
  const office = await startOffice({ manifest: shop('destroy') });
  const { services } = office;
  const policy = services.policies.inForce(org);
  const store = policy?.manifest.stores?.['warehouse-db'];
  if (!policy || !store) throw new Error('The shop has no warehouse.');
  await say(office, { improvement: true });
  await say(office, { improvement: false });
  const driver = services.stores.open(store);
  const owners = new Map(visitsOf(office).map(({ id }) => [String(id), subjectOf(office)]));
  const dying: typeof driver = {
    ...driver,
    erase: async (...given) => {
      await driver.erase(...given);
      throw new Error('killed');
    },
  };
  const group = {
    store: 'warehouse-db',
    driver: dying,
    map: store.tables ?? {},
    rows: { table: 'visits', columns: null, owners },
    purposes: ['improvement'],
    withdrawn: () => new Set(['improvement']),
  };
  await expect(runWithdrawal(services, policy, group)).rejects.toThrow('killed');
  expect(visitsOf(office)).toHaveLength(0);
  expect(await actsOf(office)).toEqual([]);
  expect(await sweepWithdrawals(services, org)).toBe(1);
  expect(await actsOf(office)).toEqual([{ table_name: 'visits', count: 3, method: 'destroy' }]);
  const open = await sql`select 1 from retention_run where finished_at is null`.execute(services.db);
  expect(open.rows).toEqual([]);
});
