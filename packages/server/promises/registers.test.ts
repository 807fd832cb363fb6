import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcessingRegisterView } from '@amanat/contract/registers.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { staff } from './testing/acts.ts';
import { amanatCheck } from './testing/check.ts';
import { withStore, type Classifieds, createClassifieds } from './testing/classifieds.ts';
import { aysel, changed, type Org, type Program, startProgram } from './testing/program.ts';
import { createFile, createShop, type Shop } from './testing/shop.ts';

/** A real declaration with a store of one table added: what each column holds, by category. */
function withTable(org: Org, name: string, columns: Record<string, string>, purpose: string): Manifest {
  const subject = { column: 'email', identifier: 'email' };
  const table = { subject, key: 'id', columns, purposes: [purpose], onErasure: 'delete' };
  const store = {
    name: 'Baza',
    engine: 'sqlite',
    connection: name,
    country: 'AZ',
    tables: { people: table },
  };
  return { ...manifestOf(org), stores: { base: store } } as unknown as Manifest;
}
let program: Program;
let shop: Shop;
let classifieds: Classifieds;
const files = {
  focusagency: createFile('create table people (id integer primary key, email text, ip text, page text)'),
  alqoritmika: createFile(
    'create table people (id integer primary key, email text, name text, sex text, citizenship text, phone text, place text, other text, photo text, visits text)',
  ),
  icta: createFile(
    'create table people (id integer primary key, email text, name text, phone text, ip text)',
  ),
};
beforeAll(async () => {
  shop = await createShop();
  classifieds = await createClassifieds();
  program = await startProgram({
    declared: {
      focusagency: withTable('focusagency', 'FOC', { email: 'email', ip: 'usage', page: 'usage' }, 'service'),
      alqoritmika: withTable(
        'alqoritmika',
        'ALQ',
        {
          email: 'email',
          name: 'name',
          sex: 'sex',
          citizenship: 'citizenship',
          phone: 'phone',
          place: 'place',
          other: 'other-contacts',
          photo: 'photo',
          visits: 'technical',
        },
        'contracts',
      ),
      icta: withTable(
        'icta',
        'ICT',
        { email: 'email', name: 'name', phone: 'phone', ip: 'technical' },
        'support',
      ),
      lalafo: withStore(),
    },
    environment: {
      ...shop.environment,
      FOC: files.focusagency.path,
      ALQ: files.alqoritmika.path,
      ICT: files.icta.path,
      CLASSIFIEDS_URL: classifieds.url,
    },
  });
});
afterAll(async () => {
  await program.close();
  await Promise.all([shop.close(), classifieds.close()]);
});

/** The board says kept; a column nobody declared is added and named as drift; dropped, the promise is kept again. */
async function driftIsReported(id: string, add: () => unknown, drop: () => unknown, column: string) {
  expect([id, (await program.row(id)).state]).toEqual([id, 'kept']);
  await add();
  const drifted = await program.row(id);
  expect([id, drifted.state, drifted.because.en]).toEqual([id, 'broken', expect.stringContaining(column)]);
  await drop();
  expect([id, (await program.row(id)).state]).toEqual([id, 'kept']);
}
/** Every category the promise lists stands in the table of the page, with its items. */
async function declaredOnPage(id: string, org: Org) {
  const { statements, categories } = manifestOf(org);
  const stated = statements.find((s) => s.id === id) as unknown as { categories: string[] };
  const { text } = await program.page(`/${org}/privacy`);
  for (const category of stated.categories) {
    expect(text).toContain(categories[category]!.name.az);
    for (const item of categories[category]!.items ?? []) expect(text).toContain(item.az);
  }
  return stated.categories;
}

test('FOC-03: e-mail is declared, and a discovered column of another category, a phone or a FİN, is reported as drift', async () => {
  expect(await declaredOnPage('FOC-03', 'focusagency')).toEqual(['email']);
  for (const column of ['phone', 'fin'])
    await driftIsReported(
      'FOC-03',
      () => files.focusagency.run(`alter table people add column ${column} text`),
      () => files.focusagency.run(`alter table people drop column ${column}`),
      `people.${column}`,
    );
});

test('FOC-04: usage data is one category with its seven items, each used by a purpose that has a period', async () => {
  expect(await declaredOnPage('FOC-04', 'focusagency')).toEqual(['usage']);
  const { categories, purposes } = manifestOf('focusagency');
  expect(categories['usage']?.items).toHaveLength(7);
  const using = Object.values(purposes).filter(({ categories: used }) =>
    (used as readonly string[]).includes('usage'),
  );
  expect(using.length).toBeGreaterThan(0);
  for (const { retention } of using) expect(retention).toMatchObject({ keep: 'P24M', after: 'collected' });
  const late = { purpose: 'service', categories: ['usage'], collectedAt: '2024-11-20T08:00:00.000Z' };
  expect((await program.ask('focusagency', late)).allow).toBe(false);
  expect((await program.ask('focusagency', { ...late, collectedAt: '2024-12-20T08:00:00.000Z' })).allow).toBe(
    true,
  );
  expect((await program.row('FOC-04')).state).toBe('kept');
});

test('SMA-02 SMA-04: what the shop collects is declared, and a column beyond it in either database is reported', async () => {
  await declaredOnPage('SMA-02', 'smartmarket');
  await declaredOnPage('SMA-04', 'smartmarket');
  for (const id of ['SMA-02', 'SMA-04']) {
    await driftIsReported(
      id,
      () => shop.inShop('alter table customers add column passport_no text'),
      () => shop.inShop('alter table customers drop column passport_no'),
      'shop-db.customers.passport_no',
    );
    await driftIsReported(
      id,
      () => shop.inWarehouse('alter table visits add column location text'),
      () => shop.inWarehouse('alter table visits drop column location'),
      'warehouse-db.visits.location',
    );
  }
});

test('ALQ-3: nine categories are declared, and a column of a tenth is reported', async () => {
  expect(await declaredOnPage('ALQ-3', 'alqoritmika')).toHaveLength(9);
  await driftIsReported(
    'ALQ-3',
    () => files.alqoritmika.run('alter table people add column salary text'),
    () => files.alqoritmika.run('alter table people drop column salary'),
    'people.salary',
  );
});

test('ICT-03: what is collected automatically is declared item by item, and drift is reported', async () => {
  expect(await declaredOnPage('ICT-03', 'icta')).toEqual(['technical']);
  expect(manifestOf('icta').categories['technical']?.items).toHaveLength(6);
  await driftIsReported(
    'ICT-03',
    () => files.icta.run('alter table people add column screen_recording text'),
    () => files.icta.run('alter table people drop column screen_recording'),
    'people.screen_recording',
  );
});

test('SMA-03: a card number anywhere in the stores breaks the promise on the board, and Əmanət itself refuses to store one', async () => {
  expect(await program.row('SMA-03')).toMatchObject({ state: 'kept', facts: { stores: 2, found: 0 } });
  const places = [
    ['update customers set phone = $1 where id = 5', 'update customers set phone = null where id = 5'],
    [
      'update support_tickets set body = $1 where id = 1',
      'update support_tickets set body = null where id = 1',
    ],
  ] as const;
  for (const [plant, clean] of places) {
    await shop.inShop(plant, ['Kartım 4111 1111 1111 1111']);
    expect(await program.row('SMA-03')).toMatchObject({ state: 'broken', facts: { found: 1 } });
    await shop.inShop(clean);
    expect((await program.row('SMA-03')).state).toBe('kept');
  }
  const wrong = { kind: 'question', language: 'az', email: aysel, text: 'Kartım: 4111-1111-1111-1111' };
  const refused = await program.send('POST', '/v1/organisations/smartmarket/requests', wrong);
  expect([refused.status, JSON.parse(refused.body).code]).toEqual([422, 'AMANAT-HTTP-422']);
  const asked = await program.send(
    'POST',
    '/v1/decisions',
    {
      organisation: 'smartmarket',
      subject: { kind: 'email', value: '5555555555554444' },
      purpose: 'payments',
      categories: ['payment'],
    },
    'smartmarket',
  );
  expect(asked.status).toBe(422);
  const stored = await program.ask('smartmarket', {
    purpose: 'payments',
    categories: ['payment-card'],
    operation: 'store',
  });
  expect(stored.reasons.map(({ code }) => code)).toContain('category.never-stored');
});

test('LAL-2.3: a declared category that no purpose uses, and a stored column that no category covers, are reported', async () => {
  const idle = {
    name: { az: 'Ayaqqabı ölçüsü', en: 'Shoe size', ru: 'Размер обуви' },
    kind: 'other',
    sources: ['subject'],
  };
  const { findings } = await amanatCheck(changed(manifestOf('lalafo'), 'categories', { 'shoe-size': idle }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('“Shoe size”'),
      promises: expect.arrayContaining(['LAL-2.3']),
    }),
  );
  await driftIsReported(
    'LAL-2.3',
    () => classifieds.query('alter table members add column mother_name text'),
    () => classifieds.query('alter table members drop column mother_name'),
    'classifieds.members.mother_name',
  );
});

test('LAL-2.4: a special category cannot be declared, and the scan reports columns that look like one', async () => {
  for (const kind of ['race', 'ethnicity', 'belief', 'health', 'biometric', 'genetic']) {
    const special = { name: { az: 'X', en: 'X', ru: 'X' }, kind, sources: ['subject'] };
    const { exit, findings } = await amanatCheck(changed(manifestOf('lalafo'), 'categories', { special }));
    expect(exit).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', promises: expect.arrayContaining(['LAL-2.4']) }),
    );
    const answer = await program.publish('lalafo', changed(withStore(), 'categories', { special }));
    expect([kind, answer.status]).toEqual([kind, 422]);
  }
  expect((await program.row('LAL-2.4')).state).toBe('kept');
  for (const column of ['religion', 'qan_qrupu', 'fingerprint']) {
    await classifieds.query(`alter table members add column ${column} text`);
    const row = await program.row('LAL-2.4');
    expect([row.state, row.because.en]).toEqual([
      'broken',
      `Columns that look like a category that was ruled out: classifieds.members.${column}.`,
    ]);
    await classifieds.query(`alter table members drop column ${column}`);
  }
});

test('LAL-3.2c: the register of processing is made from the declaration and from what lies in the stores, exported, and edited nowhere', async () => {
  const auditor = await staff(program, 'lalafo', 'auditor');
  const path = '/v1/organisations/lalafo/processing-register';
  const read = async () => JSON.parse((await auditor('GET', path)).body) as ProcessingRegisterView;
  const register = await read();
  const { purposes, organisation } = manifestOf('lalafo');
  expect(register.controller).toMatchObject({ name: organisation.legalName, country: 'EE' });
  expect(register.activities.map(({ purpose }) => purpose)).toEqual(Object.keys(purposes));
  for (const activity of register.activities) {
    expect(activity.categories).toEqual(purposes[activity.purpose]?.categories);
    expect(activity.recipients).toHaveLength(purposes[activity.purpose]?.recipients?.length ?? 0);
  }
  expect(register.activities.find(({ purpose }) => purpose === 'surveys')).toMatchObject({
    basis: 'consent',
    retention: 'P1Y participation',
    dataSets: ['classifieds.survey_answers'],
  });
  const columns = async () =>
    (await read()).dataSets[0]?.tables.find(({ name }) => name === 'members')?.columns ?? [];
  expect(await columns()).toContainEqual({ name: 'full_name', category: 'name', found: true });
  await classifieds.query('alter table members add column shoe_size text');
  expect(await columns()).toContainEqual({ name: 'shoe_size', category: null, found: true });
  await classifieds.query('alter table members drop column shoe_size');
  const csv = await auditor('GET', `${path}.csv`);
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.body.trim().split('\r\n')).toHaveLength(Object.keys(purposes).length + 1);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await auditor(method, path, method === 'DELETE' ? undefined : {})).status).toBeGreaterThan(400);
});
