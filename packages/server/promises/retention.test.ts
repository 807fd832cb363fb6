import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { request, staff, sweepEverything } from './testing/acts.ts';
import { type Classifieds, createClassifieds, withStore } from './testing/classifieds.ts';
import { aysel, facts, type Program, reasons, startProgram } from './testing/program.ts';
import { createFile } from './testing/shop.ts';

let program: Program;
let store: Classifieds;
const start = '2026-11-23T08:00:00.000Z';
beforeAll(async () => {
  store = await createClassifieds();
  program = await startProgram({
    organisations: ['lalafo'],
    declared: { lalafo: withStore() },
    environment: { CLASSIFIEDS_URL: store.url },
  });
});
afterAll(async () => {
  await program.close();
  await store.close();
});
const ids = async (table: string) =>
  (await store.query(`select id from ${table} order by id`)).map(({ id }) => Number(id));

test('LAL-2.1.T1: registration data goes one year after the account was closed, not before, and open accounts stay', async () => {
  await store.query(
    `insert into members (id, email, full_name, closed_at) values
      (1, 'a@example.az', 'Made Up A', '2025-11-21T12:00:00Z'), (2, 'b@example.az', 'Made Up B', '2025-11-24T12:00:00Z'),
      (3, 'c@example.az', 'Made Up C', null)`,
  );
  await sweepEverything(program);
  expect(await ids('members')).toEqual([2, 3]);
  program.clock.set('2026-11-25T08:00:00.000Z');
  expect(await program.row('LAL-2.1.T1')).toMatchObject({ state: 'broken', facts: { overdue: 1 } });
  await sweepEverything(program);
  expect(await ids('members')).toEqual([3]);
  expect((await program.row('LAL-2.1.T1')).state).toBe('kept');
});

test('LAL-2.1.T3 LAL-6.3d: after twelve months without contact marketing data is destroyed and the consent has lapsed', async () => {
  program.clock.set(start);
  await program.happened('lalafo', [
    facts.said({ marketing: true }, '2025-11-10T08:00:00.000Z'),
    { kind: 'interaction', at: '2025-11-20T08:00:00.000Z' },
  ]);
  await program.happened(
    'lalafo',
    [
      facts.said({ marketing: true }, '2026-03-01T08:00:00.000Z'),
      { kind: 'interaction', at: '2026-10-20T08:00:00.000Z' },
    ],
    'active@example.az',
  );
  await store.query(
    `insert into subscribers (id, email, push_token, seen_at) values
      (1, $1, 'tok-1', '2025-11-20T08:00:00Z'), (2, 'active@example.az', 'tok-2', '2026-10-20T08:00:00Z')`,
    [aysel],
  );
  await sweepEverything(program);
  expect(await ids('subscribers')).toEqual([2]);
  const lapsed = await program.ask('lalafo', { purpose: 'marketing' });
  expect([lapsed.allow, reasons(lapsed)]).toEqual([false, expect.arrayContaining(['consent.lapsed'])]);
  const active = { kind: 'email' as const, value: 'active@example.az' };
  expect((await program.ask('lalafo', { purpose: 'marketing', subject: active })).allow).toBe(true);
  for (const id of ['LAL-2.1.T3', 'LAL-6.3d']) expect((await program.row(id)).state).toBe('kept');
});

test('LAL-2.1.T4: analytics data goes at thirteen months; opting out and objecting work at once', async () => {
  program.clock.set(start);
  await store.query(
    `insert into views (id, email, client_id, page, place, seen_at) values
      (1, 'a@example.az', 'ga-1', '/ilan/1', 'Bakı', '2025-10-20T08:00:00Z'),
      (2, 'b@example.az', 'ga-2', '/ilan/2', 'Gəncə', '2025-11-20T08:00:00Z')`,
  );
  await sweepEverything(program);
  // Depersonalised, as the declaration says: nothing of the person is left in the row.
  expect(await store.query('select email, client_id, page, place from views order by id')).toEqual([
    { email: null, client_id: null, page: null, place: null },
    { email: 'b@example.az', client_id: 'ga-2', page: '/ilan/2', place: 'Gəncə' },
  ]);
  const person = (value: string) => ({ kind: 'email' as const, value });
  const use = (value: string) => program.ask('lalafo', { purpose: 'analytics', subject: person(value) });
  for (const each of ['optout@example.az', 'objects@example.az']) {
    await program.happened('lalafo', [facts.said({ analytics: true })], each);
    expect((await use(each)).allow).toBe(true);
  }
  await program.happened(
    'lalafo',
    [facts.said({ analytics: false }, '2026-11-22T08:00:00.000Z')],
    'optout@example.az',
  );
  expect(reasons(await use('optout@example.az'))).toEqual(['consent.withdrawn']);
  await program.happened(
    'lalafo',
    [{ kind: 'objection', at: '2026-11-22T08:00:00.000Z', purpose: 'analytics', standing: true }],
    'objects@example.az',
  );
  expect(reasons(await use('objects@example.az'))).toEqual(['objection.standing']);
});

test('LAL-2.1.T6 LAL-2.1.6: contests and surveys have a purpose and a consent of their own, and their data goes a year after taking part', async () => {
  program.clock.set(start);
  const taker = { kind: 'email' as const, value: 'taker@example.az' };
  const ask = (purpose: string) => program.ask('lalafo', { purpose, subject: taker });
  await program.happened('lalafo', [facts.said({ marketing: true, analytics: true })], taker.value);
  expect(reasons(await ask('surveys'))).toEqual(['consent.missing']);
  await program.happened('lalafo', [facts.said({ surveys: true }, '2026-11-21T08:00:00.000Z')], taker.value);
  expect(reasons(await ask('surveys'))).toEqual(['basis.consent']);
  await store.query(
    `insert into survey_answers (id, email, answer, taken_at) values
      (1, 'a@example.az', 'Bəli', '2025-11-20T08:00:00Z'), (2, 'taker@example.az', 'Xeyr', '2025-11-25T08:00:00Z')`,
  );
  await sweepEverything(program);
  expect(await ids('survey_answers')).toEqual([2]);
  program.clock.set('2026-11-27T08:00:00.000Z');
  await sweepEverything(program);
  expect(await ids('survey_answers')).toEqual([]);
  expect((await program.row('LAL-2.1.T6')).state).toBe('kept');
});

test('LAL-2.1.T5 LAL-6.3b: tax documents outlive an erasure, serve that purpose alone, and go when the term of the law is over', async () => {
  program.clock.set(start);
  await store.query(
    `insert into members (id, email, full_name, phone) values (10, $1, 'Aysel Quliyeva', '+994501234567')`,
    [aysel],
  );
  await store.query(
    `insert into invoices (id, email, payer, voen, account, contract_ended_at) values
      (1, $1, 'Aysel Quliyeva', '1403676911', 'AZ21NABZ00000000137010001944', '2022-06-01T08:00:00Z'),
      (2, 'z@example.az', 'Made Up Z', '1403676911', 'AZ21', '2021-11-20T08:00:00Z')`,
    [aysel],
  );
  const { letter } = await request(program, 'lalafo', { kind: 'erasure' });
  expect(await store.query('select id from members where email = $1', [aysel])).toEqual([]);
  expect(await store.query('select payer, voen from invoices where id = 1')).toEqual([
    { payer: 'Aysel Quliyeva', voen: '1403676911' },
  ]);
  expect(letter).toContain('Vergi və hüquqi öhdəliklər');
  expect(letter).toContain('Vergi və mühasibatlıq qanunvericiliyi');
  const legal = {
    purpose: 'tax-legal',
    categories: ['name', 'tax-number'],
    collectedAt: '2022-01-01T00:00:00.000Z',
  };
  expect(reasons(await program.ask('lalafo', legal))).toEqual(['basis.legal-obligation']);
  for (const purpose of ['support-security', 'model-training'])
    expect(
      reasons(await program.ask('lalafo', { purpose, collectedAt: '2026-10-01T00:00:00.000Z' })),
    ).toContain('subject.erased');
  await sweepEverything(program);
  expect(await ids('invoices')).toEqual([1]);
  program.clock.set('2027-06-03T08:00:00.000Z');
  await sweepEverything(program);
  expect(await ids('invoices')).toEqual([]);
  expect((await program.row('LAL-2.1.T5')).state).toBe('kept');
});

test('LAL-6.3c: what a claim needs is held until limitation ends, with that day on it, and goes by itself after it', async () => {
  program.clock.set(start);
  const claimant = 'claimant@example.az';
  await store.query(
    `insert into members (id, email, full_name, closed_at) values
      (20, $1, 'Made Up Claimant', '2025-06-01T12:00:00Z'), (21, 'neighbour@example.az', 'Made Up Neighbour', '2025-06-01T12:00:00Z')`,
    [claimant],
  );
  const officer = await staff(program, 'lalafo', 'officer');
  const hold = { person: { kind: 'email', value: claimant }, case: 'IDD-12/2026', ground: 'claim' };
  const placed = (until?: string) =>
    officer('POST', '/v1/organisations/lalafo/holds', { ...hold, ...(until ? { until } : {}) });
  // A hold without an end is none.
  expect((await placed()).status).toBe(400);
  expect((await placed('2029-11-23')).status).toBeLessThan(300);
  await sweepEverything(program);
  expect(await ids('members')).toContain(20);
  expect(await ids('members')).not.toContain(21);
  expect((await program.row('LAL-6.3c')).state).toBe('kept');
  program.clock.set('2029-11-23T08:00:00.000Z');
  await sweepEverything(program);
  expect(await ids('members')).toContain(20);
  program.clock.set('2029-11-24T08:00:00.000Z');
  await sweepEverything(program);
  expect(await ids('members')).not.toContain(20);
});

/** A site’s log of visits under a declaration of its own: rows older than 24 months go, unless a case holds them. */
async function twoYears(org: 'focusagency' | 'lalafo', purpose: string, columns: Record<string, string>) {
  const subject = { column: 'email', identifier: 'email' };
  const visits = { subject, key: 'id', columns, purposes: [purpose], dates: { collected: 'seen_at' } };
  const base = { name: 'Baza', engine: 'sqlite', connection: 'LOG', country: 'AZ', tables: { visits } };
  const file = createFile(
    `create table visits (id integer primary key, email text, ip text, seen_at text);
     insert into visits values (1, 'kohne@example.az', '192.0.2.1', '2024-11-20T08:00:00Z'),
       (2, 'teze@example.az', '192.0.2.2', '2024-12-20T08:00:00Z'), (3, '${aysel}', '192.0.2.3', '2024-11-20T08:00:00Z')`,
  );
  const declared = { ...manifestOf(org), stores: { base } } as unknown as Manifest;
  const own = await startProgram({
    organisations: [org],
    declared: { [org]: declared },
    environment: { LOG: file.path },
  });
  onTestFinished(() => own.close());
  const officer = await staff(own, org, 'officer');
  const hold = {
    person: { kind: 'email', value: aysel },
    case: 'IDD-7/2026',
    ground: 'claim',
    until: '2027-06-01',
  };
  expect((await officer('POST', `/v1/organisations/${org}/holds`, hold)).status).toBeLessThan(300);
  await sweepEverything(own);
  const left = () => file.all('select id from visits order by id').rows.map(({ id }) => Number(id));
  expect(left()).toEqual([2, 3]);
  own.clock.set('2026-12-22T08:00:00.000Z');
  await sweepEverything(own);
  expect(left()).toEqual([3]);
  return own;
}

test('FOC-12: usage rows older than 24 months are gone after the sweep, save those that a named case holds', async () => {
  const own = await twoYears('focusagency', 'service', { email: 'usage', ip: 'usage' });
  expect(await own.row('FOC-12')).toMatchObject({ state: 'kept', facts: { overdue: 0, destroyed: 2 } });
});

test('LAL-2.1.T2: records of security are swept by 24 months, and a person may object to their use', async () => {
  const own = await twoYears('lalafo', 'support-security', { email: 'technical', ip: 'technical' });
  expect(await own.row('LAL-2.1.T2')).toMatchObject({ state: 'kept', facts: { overdue: 0, destroyed: 2 } });
  expect((await own.ask('lalafo', { purpose: 'support-security' })).allow).toBe(true);
  await request(own, 'lalafo', { kind: 'objection' });
  expect(reasons(await own.ask('lalafo', { purpose: 'support-security' }))).toContain('objection.standing');
});
