import { renameSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { approveRequest } from './approve.ts';
import { openStores } from '../connectors/connectors.ts';
import { liftHold, placeHold } from '../retention/holds.ts';
import { forgetRequest } from './close.ts';
import { erasureRecord } from './erasure-record.ts';
import { confirmCode, requireToken } from './confirm.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { expireRequest } from './expire.ts';
import { requestReads } from './reads.ts';
import { requestRegister } from './register.ts';
import { sendLetter } from './send-letter.ts';
import { executeRequest } from './execute.ts';
import { openRequest, sendCode } from './open.ts';
import { planRequest } from './plan.ts';
import { requestDetail } from './detail.ts';
import { requestHandlers, resumeRequests } from './handlers.ts';
import { heldJournal, waiting } from '../platform/testing/held.ts';
import { keepWording, type KnownWording } from '../consent/wordings.ts';
import { recordByStaff } from '../preferences/staff-consent.ts';
import { org, smartmarket, startOffice, type Office } from './testing/office.ts';
import { slowStores } from './testing/slow-stores.ts';
import { goThrough, lastCode, openConfirmed, sendLetters } from './testing/walk.ts';

const leyla = known.leyla.email;
const opening = { kind: 'erasure', channel: 'portal', language: 'az', contact: { email: leyla } } as const;
const detail = (office: Office, id: string) =>
  requestDetail(office.services, org, id, office.clock.now().toISOString());
const waitingJobs = async ({ services }: Office): Promise<readonly string[]> =>
  (
    await sql<{ task: string }>`select task_identifier as task from graphile_worker.jobs`.execute(services.db)
  ).rows.map(({ task }) => task);

test('a wrong code is counted, the sixth try is too late, and nothing is disclosed meanwhile', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openRequest(services, org, opening);
  await sendLetters(services);
  const code = lastCode(office, leyla);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let n = 0; n < 5; n++)
    await expect(confirmCode(services, org, id, wrong)).rejects.toMatchObject({ code: 'AMANAT-REQ-002' });
  await expect(confirmCode(services, org, id, code)).rejects.toMatchObject({ code: 'AMANAT-REQ-003' });
  await expect(requireToken(services, org, id, 'A'.repeat(22))).rejects.toMatchObject({
    code: 'AMANAT-REQ-005',
  });
  expect((await detail(office, id)).state.confirmed).toBeNull();
});

test('LAL-4.6: a code counts for fifteen minutes and once; nothing is planned or disclosed before identity is confirmed', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const { id } = await openRequest(services, org, opening);
  await expect(planRequest(services, org, id)).rejects.toMatchObject({ code: 'AMANAT-REQ-106' });
  await expect(approveRequest(services, org, id, 'handler-1')).rejects.toMatchObject({
    code: 'AMANAT-REQ-101',
  });
  await sendLetters(services);
  const late = lastCode(office, leyla);
  clock.advance(15 * 60_000);
  await expect(confirmCode(services, org, id, late)).rejects.toMatchObject({ code: 'AMANAT-REQ-003' });
  await sendCode(services, org, id);
  await sendLetters(services);
  const code = lastCode(office, leyla);
  const { token } = await confirmCode(services, org, id, code);
  await expect(confirmCode(services, org, id, code)).rejects.toMatchObject({ code: 'AMANAT-REQ-003' });
  expect((await requireToken(services, org, id, token)).id).toBe(id);
  clock.advance(61 * 60_000);
  await expect(requireToken(services, org, id, token)).rejects.toMatchObject({ code: 'AMANAT-REQ-005' });
  expect((await detail(office, id)).state.confirmed).toMatchObject({ by: 'code' });
});

test('a letter that goes twice brings one code, whichever of the two is read, and as many tries as one', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openRequest(services, org, opening);
  await sendLetters(services);
  const first = lastCode(office, leyla);
  const wrong = first === '000000' ? '000001' : '000000';
  for (let n = 0; n < 4; n++)
    await expect(confirmCode(services, org, id, wrong)).rejects.toMatchObject({ code: 'AMANAT-REQ-002' });
  // The mail server took it, and the server that sent it was cut off before it could write that down.
  await sql`update request_letter set sent_at = null`.execute(services.db);
  office.clock.advance(15_000);
  await sendLetters(services);
  const letters = office.mail.inbox.list();
  expect(letters).toHaveLength(2);
  expect(letters[1]?.text).toBe(letters[0]?.text);
  await confirmCode(services, org, id, first);
  await expect(confirmCode(services, org, id, first)).rejects.toMatchObject({ code: 'AMANAT-REQ-003' });
});

test('an address gets five codes an hour and no more', async () => {
  const { services, clock } = await startOffice();
  for (let n = 0; n < 5; n++) await openRequest(services, org, opening);
  await expect(openRequest(services, org, opening)).rejects.toMatchObject({ code: 'AMANAT-REQ-004' });
  expect((await sql<{ last: number }>`select last from request_number`.execute(services.db)).rows).toEqual([
    { last: 5 },
  ]);
  clock.advance(61 * 60_000);
  expect((await openRequest(services, org, opening)).number).toBe('M-2026-0006');
});

test('a second request for the same goes on under the first, and only who has the code learns of it', async () => {
  const office = await startOffice();
  const first = await openConfirmed(office, { kind: 'erasure', email: leyla });
  const second = await openRequest(office.services, org, opening);
  expect(second.number).not.toBe(first.number);
  await sendLetters(office.services);
  const confirmed = await confirmCode(office.services, org, second.number, lastCode(office, leyla));
  expect(confirmed.number).toBe(first.number);
  expect((await requireToken(office.services, org, first.number, confirmed.token)).id).toBe(first.id);
  expect((await detail(office, second.id)).state.phase).toBe('withdrawn');
});

test('of two requests for the same that are confirmed in one moment the second goes on under the first', async () => {
  const office = await startOffice();
  const { services } = office;
  const codes: string[] = [];
  const numbers: string[] = [];
  for (let i = 0; i < 2; i += 1) {
    numbers.push((await openRequest(services, org, opening)).number);
    await sendLetters(services);
    codes.push(lastCode(office, leyla));
  }
  const go = await heldJournal(office, org);
  const first = confirmCode(services, org, numbers[0]!, codes[0]!);
  await waiting(office);
  const second = confirmCode(services, org, numbers[1]!, codes[1]!);
  await waiting(office, 2);
  await go();
  expect((await first).number).toBe(numbers[0]);
  expect((await second).number).toBe(numbers[0]);
});

test('a store that is down makes the plan wait with its reason, and half a plan is none', async () => {
  const office = await startOffice();
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  renameSync(office.warehousePath, `${office.warehousePath}.away`);
  expect(await planRequest(office.services, org, id)).toBe('waiting');
  expect(await detail(office, id)).toMatchObject({
    summary: { phase: 'confirmed', waits: { code: 'AMANAT-STO-001' } },
    steps: [],
  });
  renameSync(`${office.warehousePath}.away`, office.warehousePath);
  expect(await planRequest(office.services, org, id)).toBe('planned');
  expect((await detail(office, id)).summary.waits).toBeNull();
});

test('a store that goes down after the approval waits with its reason while the others go on, and resumes', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  renameSync(office.warehousePath, `${office.warehousePath}.away`);
  await approveRequest(services, org, id, 'handler-1');
  expect(await executeRequest(services, org, id)).toBe('waiting');
  const waiting = await detail(office, id);
  expect(waiting.state.steps?.['shop-db']).toMatchObject({ status: 'done', scan: { remaining: 0 } });
  expect(waiting.state.steps?.['warehouse-db']).toMatchObject({
    status: 'waiting-retry',
    reason: 'AMANAT-STO-001',
  });
  expect(waiting.steps.find((step) => step.store === 'warehouse-db')).toMatchObject({
    state: 'waiting',
    last_error: 'AMANAT-STO-001',
    done_count: 0,
  });
  expect(waiting.files).toEqual([]);
  const { rows } = await sql<{
    run_at: string;
  }>`select run_at from graphile_worker.jobs where task_identifier = 'requests.execute' order by run_at desc`.execute(
    services.db,
  );
  expect(rows.length).toBeGreaterThan(0);
  renameSync(`${office.warehousePath}.away`, office.warehousePath);
  expect(await executeRequest(services, org, id)).toBe('waiting');
  clock.advance(10_000);
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect(office.inWarehouse('select id from deliveries where customer_email = ?', leyla)).toEqual([]);
});

test('rows that came after the plan are found by the second scan and go the same way', async () => {
  const office = await startOffice();
  const { services, inShop } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await inShop(`insert into support_tickets values (9001, 1, 'yeni', 'yeni müraciət', '2026-11-23')`);
  await approveRequest(services, org, id, 'handler-1');
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect(await inShop('select id from support_tickets where customer_id = 1')).toEqual([]);
  const { events, steps } = await detail(office, id);
  const scans = events.flatMap((event) =>
    event.type === 'scanned' && event.store === 'shop-db' ? [event.remaining] : [],
  );
  expect(scans).toEqual([1, 0]);
  expect(steps.some((step) => step.round === 2 && step.table_name === 'support_tickets')).toBe(true);
});

test('LAL-2.1.T8: a legal hold stops an erasure until it is lifted, and cannot be acknowledged away', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const subject = services.keys.pseudonym(org, 'email', leyla);
  const hold = (standing: boolean) =>
    inTransaction(services.db, (tx) =>
      appendSubjectEvents(tx, org, subject, [
        { kind: 'hold', at: clock.now().toISOString(), id: 'case-1', ground: 'court case', standing },
      ]),
    );
  await hold(true);
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  expect((await detail(office, id)).plan?.blockers).toMatchObject([{ code: 'hold', detail: 'court case' }]);
  await expect(approveRequest(services, org, id, 'handler-1', ['hold'])).rejects.toMatchObject({
    code: 'AMANAT-REQ-007',
  });
  clock.advance(1000);
  await hold(false);
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  expect(await executeRequest(services, org, id)).toBe('answered');
});

test('LAL-2.1.T8: a hold placed after the approval, under another identifier, stops the erasure until it is lifted', async () => {
  const office = await startOffice();
  const { services, clock, inShop } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  const { subject } = await placeHold(
    services,
    org,
    { person: { kind: 'customer-id', value: '1' }, case: 'A-7', ground: 'court', until: '2027-06-30' },
    'staff:a',
  );
  const before = await inShop('select * from customers where id = 1');
  expect(await executeRequest(services, org, id)).toBe('waiting');
  expect(await inShop('select * from customers where id = 1')).toEqual(before);
  expect((await detail(office, id)).summary.waits).toMatchObject({ code: 'AMANAT-REQ-007' });
  expect(await waitingJobs(office)).toContain('requests.execute');
  clock.advance(60_000);
  await liftHold(services, org, subject, 'A-7', 'staff:a', 'case-closed');
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect((await detail(office, id)).summary.waits).toBeNull();
});

test('LAL-2.1.T8: once a hold is placed nothing of the person goes, by an erasure that was under way either', async () => {
  const office = await startOffice();
  const { services, clock, inShop, inWarehouse } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  const left = async () => [
    await inShop(
      `select (select count(*) from customers where id = 1) as people,
        (select count(*) from orders where customer_id = 1) as orders,
        (select count(*) from support_tickets where customer_id = 1) as tickets,
        (select count(*) from customer_addresses where customer_id = 1) as addresses`,
    ),
    inWarehouse('select count(*) as n from visits where customer_email = ?', leyla),
    inWarehouse('select count(*) as n from deliveries where customer_email = ?', leyla),
  ];
  const slow = slowStores(services.stores);
  const executed = executeRequest({ ...services, stores: slow.stores }, org, id);
  await slow.begun;
  const hold = { case: 'A-9', ground: 'court' as const, until: '2027-06-30' };
  const person = { kind: 'customer-id' as const, value: '1' };
  const placed = placeHold(services, org, { ...hold, person }, 'staff:a');
  const then = placed.then(left);
  await Promise.race([then, waiting(office)]);
  slow.go();
  expect(await executed).toBe('waiting');
  expect(await then).toEqual(await left());
  expect((await detail(office, id)).summary.waits).toMatchObject({ code: 'AMANAT-REQ-007' });
  clock.advance(60_000);
  await liftHold(services, org, (await placed).subject, 'A-9', 'staff:a', 'case-closed');
  expect(await executeRequest(services, org, id)).toBe('answered');
});

/** Keys by which something about the person can still be read. */
const keysOf = async ({ services }: Office): Promise<number> => {
  const { rows } = await sql`select from subject_key
    where org = ${org} and subject = ${services.keys.pseudonym(org, 'email', leyla)}`.execute(services.db);
  return rows.length;
};

test('a consent that is being written down while its person is erased is waited for and erased with them', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const preferences = {
    ...services,
    keys: { ...services.keys, receiptToken: (_org: string, entry: string) => entry },
    anonymous: () => Promise.reject(new Error('Nobody sends a form')),
    wordings: {
      form: () => undefined,
      stored: () => Promise.resolve(undefined),
      keep: async (tx: Db, of: string, shown: object) => {
        begun.resolve();
        await gate.promise;
        await keepWording(tx, of, shown as KnownWording);
      },
    },
  };
  const paper = {
    organisation: org,
    subject: { kind: 'email', value: leyla },
    medium: 'paper',
    language: 'az',
    wording: 'Yeniliklər haqqında mənə yazmağa razıyam.',
    purposes: { marketing: true },
  } as const;
  const scan = Buffer.from('%PDF-1.4\n%%EOF\n');
  const said = recordByStaff(preferences, org, paper, scan, 'staff:a');
  await begun.promise;
  const executed = executeRequest(services, org, id);
  await Promise.race([executed, waiting(office)]);
  gate.resolve();
  await said;
  expect(await executed).toBe('answered');
  expect(await keysOf(office)).toBe(0);
  const { rows } = await sql<{ kind: string }>`select kind from subject_event
    where org = ${org} and subject = ${services.keys.pseudonym(org, 'email', leyla)} order by at, id`.execute(
    services.db,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['consent', 'erased']);
});

test('what stands before the erasure in the journal goes with it, however late it was committed', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  const stopped: typeof services = {
    ...services,
    jobs: {
      add: (tx, name, ...given) =>
        name === 'retention.erasure-act'
          ? Promise.reject(new Error('killed'))
          : services.jobs.add(tx, name, ...given),
    },
  };
  await expect(executeRequest(stopped, org, id)).rejects.toThrow('killed');
  const go = await heldJournal(office, org);
  const another = openRequest(services, org, { ...opening, kind: 'access' });
  await waiting(office);
  const executed = executeRequest(services, org, id);
  await waiting(office, 2);
  await go();
  await another;
  expect(await executed).toBe('answered');
  expect(await keysOf(office)).toBe(0);
});

test('a hold known under another identifier stands against the plan and its approval', async () => {
  const office = await startOffice();
  const { services, inShop } = office;
  const [row] = await inShop<{ phone: string }>('select phone from customers where id = 1');
  const hold = { case: 'A-8', ground: 'claim' as const, until: '2027-06-30' };
  const person = { kind: 'phone' as const, value: row?.phone ?? '' };
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await placeHold(services, org, { ...hold, person }, 'staff:a');
  await expect(approveRequest(services, org, id, 'handler-1')).rejects.toMatchObject({
    code: 'AMANAT-REQ-007',
  });
  await planRequest(services, org, id);
  expect((await detail(office, id)).plan?.blockers).toMatchObject([{ code: 'hold', detail: 'claim' }]);
});

test('LAL-4.6: a store where the plan found nothing is looked through again too, and rows that came there go', async () => {
  const office = await startOffice();
  const { services, inWarehouse } = office;
  inWarehouse('delete from visits where customer_email = ?', leyla);
  inWarehouse('delete from deliveries where customer_email = ?', leyla);
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  expect((await detail(office, id)).steps.some((step) => step.store === 'warehouse-db')).toBe(false);
  inWarehouse(
    "insert into visits (customer_email, ip, user_agent, page, visited_at) values (?, '198.51.100.7', 'Test', '/', '2026-11-23')",
    leyla,
  );
  await approveRequest(services, org, id, 'handler-1');
  expect(await executeRequest(services, org, id)).toBe('answered');
  expect(inWarehouse('select id from visits where customer_email = ?', leyla)).toEqual([]);
  expect((await erasureRecord(services.db, org, id))?.scans).toMatchObject([
    { store: 'shop-db', remaining: 0 },
    { store: 'warehouse-db', remaining: 0 },
  ]);
});

test('a store whose connection is gone after the approval waits with its reason, and the others are done', async () => {
  const office = await startOffice();
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(office.services, org, id);
  await approveRequest(office.services, org, id, 'handler-1');
  const { WAREHOUSE_SQLITE_PATH: _gone, ...rest } = office.environment;
  const stores = openStores(rest);
  const services = { ...office.services, stores };
  expect(await executeRequest(services, org, id)).toBe('waiting');
  const { state, summary } = await detail(office, id);
  expect(state.steps?.['shop-db']).toMatchObject({ status: 'done', scan: { remaining: 0 } });
  expect(state.steps?.['warehouse-db']).toMatchObject({ status: 'failed', reason: 'AMANAT-STO-003' });
  expect(summary.waits).toMatchObject({ code: 'AMANAT-STO-003' });
  await stores.close();
  expect(await executeRequest(office.services, org, id)).toBe('answered');
});

test('a request waits for what stands in its way now, and no longer for what is mended', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  renameSync(office.warehousePath, `${office.warehousePath}.away`);
  const { SHOP_DATABASE_URL: _gone, ...rest } = office.environment;
  const stores = openStores(rest);
  const withoutShop = { ...services, stores };
  const waits = async () => (await detail(office, id)).summary.waits;
  expect(await executeRequest(withoutShop, org, id)).toBe('waiting');
  const warehouse = (await detail(office, id)).state.steps?.['warehouse-db']?.retryAt;
  expect(await executeRequest(withoutShop, org, id)).toBe('waiting');
  expect(await waits()).toMatchObject({ code: 'AMANAT-STO-003' });
  await stores.close();
  // The shop's connection is there again; the warehouse's turn has not come.
  expect(await executeRequest(services, org, id)).toBe('waiting');
  expect(await waits()).toEqual({ code: 'AMANAT-STO-001', until: warehouse });
});

test('rows that keep coming back keep an erasure waiting where it is seen, with another try queued', async () => {
  const office = await startOffice();
  const { services, inShop } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  await inShop(`create function again() returns trigger language plpgsql as $$ begin
    insert into support_tickets select max(id) + 1, 1, 'x', 'x', '2026-11-23' from support_tickets; return null; end $$`);
  await inShop(`create trigger again after delete on support_tickets for each row execute function again()`);
  await inShop(`insert into support_tickets values (9001, 1, 'yeni', 'yeni müraciət', '2026-11-23')`);
  await sql`delete from graphile_worker._private_jobs`.execute(services.db);
  expect(await executeRequest(services, org, id)).toBe('waiting');
  expect((await detail(office, id)).summary.waits).toMatchObject({ code: 'AMANAT-REQ-105' });
  expect(await waitingJobs(office)).toContain('requests.execute');
  await inShop('drop trigger again on support_tickets');
  expect(await executeRequest(services, org, id)).toBe('answered');
});

test('a job that came before its time is put back to it: nothing is forgotten or left undone, and nothing else kept waiting', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  renameSync(office.warehousePath, `${office.warehousePath}.away`);
  expect(await executeRequest(services, org, id)).toBe('waiting');
  await sql`delete from graphile_worker._private_jobs`.execute(services.db);
  renameSync(`${office.warehousePath}.away`, office.warehousePath);
  const step = async () => (await detail(office, id)).state.steps?.['warehouse-db'];
  const tried = await step();
  for (let again = 0; again < 3; again += 1) {
    await requestHandlers(services)['requests.execute']?.({ org, request: id }, async () => undefined);
    expect(await step()).toEqual(tried);
    const { rows } = await sql<{ seconds: number }>`
      select round(extract(epoch from run_at - clock_timestamp()))::int as seconds
      from graphile_worker.jobs where task_identifier = 'requests.execute'`.execute(services.db);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.seconds).toBeGreaterThan(0);
  }
  clock.advance(10_000);
  expect(await executeRequest(services, org, id)).toBe('answered');
  await sql`delete from graphile_worker._private_jobs`.execute(services.db);
  await expect(forgetRequest(services, org, id)).rejects.toThrow('not over');
  await resumeRequests(services);
  expect(await waitingJobs(office)).toContain('requests.forget');
});

test('a request from the portal that nobody confirmed is closed when its term is over, breaks no promise, and is forgotten', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const open = (channel: 'portal' | 'console') => openRequest(services, org, { ...opening, channel });
  const [portal, byStaff, unsent] = [await open('portal'), await open('console'), await open('portal')];
  for (const { id } of [portal, byStaff]) await sendLetter(services, org, id, 'code:first');
  const phase = async ({ id }: { readonly id: string }) => (await detail(office, id)).state.phase;
  await expect(expireRequest(services, org, portal.id)).rejects.toThrow('not over');
  expect(await phase(portal)).toBe('code-sent');
  expect(await waitingJobs(office)).toContain('requests.expire');
  clock.set((await detail(office, portal.id)).summary.dueBefore);
  for (const { id } of [portal, byStaff, unsent]) await expireRequest(services, org, id);
  expect(await phase(portal)).toBe('expired');
  expect(await phase(byStaff)).toBe('code-sent');
  expect(await phase(unsent)).toBe('opened');
  await expireRequest(services, org, portal.id);
  const counts = await requestReads(services.db, org, smartmarket, standardLaw, clock.now().toISOString());
  expect(counts.byKind.erasure).toMatchObject({ open: 2, overdue: 2 });
  expect((await requestRegister(services.db, org))[0]).toMatchObject({ outcome: 'expired', unaltered: true });
  clock.advance(31 * 24 * 60 * 60_000);
  await forgetRequest(services, org, portal.id);
  expect((await detail(office, portal.id)).contact).toBeNull();
});

test('an order on its way blocks the plan until whoever approves acknowledges it', async () => {
  const office = await startOffice();
  const { id } = await openConfirmed(office, { kind: 'erasure', email: known.nigar.email });
  await expect(goThrough(office, id)).rejects.toMatchObject({
    code: 'AMANAT-REQ-006',
    errors: [{ message: 'running-contract' }],
  });
  await approveRequest(office.services, org, id, 'handler-1', ['running-contract']);
  expect(await executeRequest(office.services, org, id)).toBe('answered');
});

test('what was left unfinished is queued again at start', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'access', email: leyla });
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1');
  await sql`delete from graphile_worker._private_jobs`.execute(services.db);
  expect(await resumeRequests(services)).toBe(1);
  const { rows } = await sql<{
    task: string;
  }>`select task_identifier as task from graphile_worker.jobs order by task`.execute(services.db);
  expect(rows).toEqual([{ task: 'requests.execute' }, { task: 'requests.letter' }]);
});
