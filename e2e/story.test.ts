import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalView, RequestDetailView, RetentionView } from '@amanat/contract/console.ts';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { known, type Person } from '../demo/databases/people.ts';
import { launchBrowser } from './browser.ts';
import { approveOnConsole, enterConsole } from './console-officer.ts';
import { askOnPortal, fetchAnswer, type Visitor } from './portal-visitor.ts';
import { dump } from './rows.ts';
import { pictures } from './screens.ts';
import { choose, cookieNames, gate, verifyReceipt, visitorOf } from './shop-visitor.ts';
import { inShop, inWarehouse, whereStored } from './stores.ts';
import { verifyOffline } from './verify.ts';
import { type Ask, startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestWorld(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});
const base = '/v1/organisations/smartmarket';
/** On a machine that is busy otherwise a browser takes its time. */
const patience = 400_000;
const journalKey = async () => (await world.stranger('GET', `${base}/journal/key`)).text();

/** Banner, consent, receipt, withdrawal, gate. */
async function consentAndTakeBack(page: Page, picture: Visitor['picture']): Promise<void> {
  const key = await world.keyHolder('smartmarket');
  await page.goto(world.shop.url);
  await page.getByRole('dialog').waitFor();
  await picture(page, 'banner');
  expect(await cookieNames(page)).toEqual(['sm_session']);
  const given = await choose(page, 'Hamısını qəbul et');
  await expect
    .poll(() => cookieNames(page))
    .toEqual(['amanat', 'sm_ads', 'sm_lang', 'sm_session', 'sm_stats']);
  await picture(page, 'accepted');
  await verifyReceipt(world, given);
  const visitor = await visitorOf(page);
  const uses = [
    ['improvement', 'technical'],
    ['marketing', 'cookie-data'],
  ] as const;
  for (const [purpose, category] of uses)
    expect(await gate(key, visitor, purpose, [category])).toMatchObject({
      allow: true,
      version: given.version,
    });

  await page.getByRole('button', { name: 'Cookie ayarları' }).click();
  const settings = page.getByRole('dialog', { name: 'Cookie ayarları' });
  await settings.waitFor();
  await picture(page, 'settings');
  const reloaded = page.waitForEvent('load');
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.url().endsWith('/v1/consents')),
    settings.getByRole('button', { name: 'Hamısını rədd et' }).click(),
  ]);
  expect(answer.status()).toBe(201);
  for (const [purpose, category] of uses) {
    const now = await gate(key, visitor, purpose, [category]);
    expect([now.allow, now.reasons.map((r) => r.code)]).toEqual([
      false,
      expect.arrayContaining(['consent.withdrawn']),
    ]);
    // What was done while the consent stood stays lawful.
    expect(await gate(key, visitor, purpose, [category], given.recordedAt)).toMatchObject({ allow: true });
  }
  await reloaded;
  await expect.poll(() => cookieNames(page)).toEqual(['amanat', 'sm_session']);
  await picture(page, 'withdrawn');
}

/** How often staff were answered with a person's name and address. */
let looks = 0;

async function detailOf(staff: Ask, number: string): Promise<RequestDetailView> {
  const detail = (await (
    await staff('GET', `${base}/requests-detail/${number}`)
  ).json()) as RequestDetailView;
  if (detail.contact) looks += 1;
  return detail;
}
interface Scene {
  readonly visitor: Visitor;
  /** The officer's console, signed in. */
  readonly desk: Page;
  readonly person: Person;
  readonly staff: Ask;
}

async function askForAccess({ visitor, desk, person }: Scene): Promise<void> {
  const { number, address } = await askOnPortal(visitor, 'Mənim haqqımda nə saxladığınızı görmək', 'access');
  // The link between a person and an address has no column of data: it is not part of an answer.
  const { 'shop-db/customer_addresses': _link, ...real } = await rowsOf(person);
  const approval = 'Təsdiqlə və cavabı hazırla';
  const { plan } = await approveOnConsole(desk, world, number, approval, visitor.picture);
  // Which rows of which tables: as many as both databases hold.
  for (const [place, count] of Object.entries(real))
    expect(plan, place).toContainEqual(planLine(place.split('/')[1], count, 'cavaba daxil edilir'));
  const files = await fetchAnswer(visitor, address, 'access');
  const pack = unzipSync(files.get(`${number}.zip`) ?? new Uint8Array());
  const data = JSON.parse(strFromU8(pack['data.json'] ?? new Uint8Array())) as {
    stores: Record<string, Record<string, unknown[]>>;
  };
  for (const [place, count] of Object.entries(real)) {
    const [store = '', table = ''] = place.split('/');
    expect(data.stores[store]?.[table], place).toHaveLength(count);
    const lines = strFromU8(pack[`${place}.csv`] ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(lines, place).toHaveLength(count + 1);
  }
  const page = strFromU8(pack['index.html'] ?? new Uint8Array());
  for (const own of [person.email, person.name, person.phone]) {
    expect(JSON.stringify(data)).toContain(own);
    expect(page).toContain(own);
  }
  expect(page).toContain('lang="az"');
  const shown = await visitor.page.context().newPage();
  await shown.setContent(page);
  await visitor.picture(shown, 'access-package', true);
  await shown.close();
}

/** A line of the plan: the data in words, its table and what columns are meant, the number of rows, what becomes of them. */
const planLine = (table: string | undefined, count: number, fate: string) =>
  expect.stringMatching(new RegExp(` ${table} (\\(.*\\) )?${count} ${fate}`));

/** How many rows each table really holds of the person. */
async function rowsOf({ id, email }: Person): Promise<Readonly<Record<string, number>>> {
  const count = async (table: string, where: string) =>
    Number(
      (await inShop(world.environment, `select count(*)::int as n from ${table} where ${where}`, [id]))[0]?.[
        'n'
      ],
    );
  const own = 'order_id in (select id from orders where customer_id = $1)';
  const inSqlite = (table: string) =>
    Number(
      inWarehouse(
        world.environment,
        `select count(*) as n from ${table} where lower(customer_email) = ?`,
        email.toLowerCase(),
      )[0]?.['n'],
    );
  const all = {
    'shop-db/customers': await count('customers', 'id = $1'),
    'shop-db/customer_addresses': await count('customer_addresses', 'customer_id = $1'),
    'shop-db/addresses': await count(
      'addresses',
      'id in (select address_id from customer_addresses where customer_id = $1)',
    ),
    'shop-db/orders': await count('orders', 'customer_id = $1'),
    'shop-db/order_items': await count('order_items', own),
    'shop-db/payments': await count('payments', own),
    'shop-db/support_tickets': await count('support_tickets', 'customer_id = $1'),
    'warehouse-db/deliveries': inSqlite('deliveries'),
    'warehouse-db/visits': inSqlite('visits'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, n]) => n > 0));
}

async function askForErasure({ visitor, desk, person, staff }: Scene): Promise<void> {
  const before = await rowsOf(person);
  const { number, address } = await askOnPortal(visitor, 'Məlumatlarımı silmək', 'erasure');
  const approval = 'Təsdiqlə və icra et';
  const { plan, end } = await approveOnConsole(desk, world, number, approval, visitor.picture);
  const ground = 'saxlanılır Qanuni öhdəliklər Azərbaycan Respublikasının Vergi Məcəlləsi';
  for (const table of ['orders', 'order_items'])
    expect(plan).toContainEqual(expect.stringMatching(new RegExp(` ${table} .*\\d ${ground}`)));
  expect(plan).toContainEqual(planLine('visits', before['warehouse-db/visits'] ?? 0, 'silinir'));
  expect(end).toMatch(
    /Təkrar yoxlama[\s\S]*Mağazanın verilənlər bazası[\s\S]*təmizdir[\s\S]*Anbarın verilənlər bazası[\s\S]*təmizdir/,
  );
  const files = await fetchAnswer(visitor, address, 'erasure');

  const done = await detailOf(staff, number);
  expect(done.summary.phase).toBe('answered');
  expect(done.steps.map(({ state }) => state)).toEqual(done.steps.map(() => 'done'));
  expect(Object.fromEntries(done.scans.map(({ store, remaining }) => [store, remaining]))).toEqual({
    'shop-db': 0,
    'warehouse-db': 0,
  });
  // Looked for in every column of both real databases, apart from Əmanət.
  // Others may bear the same name; address and number are one's own.
  expect(await whereStored(world.environment, [person.email, person.phone])).toEqual([]);
  const left = await rowsOf(person);
  expect(Object.keys(left)).toEqual([
    'shop-db/customers',
    'shop-db/orders',
    'shop-db/order_items',
    'shop-db/payments',
  ]);
  expect(left['shop-db/orders']).toBeLessThanOrEqual(before['shop-db/orders'] ?? 0);
  const orders = await inShop(
    world.environment,
    "select delivered_at > now() - interval '5 years' as young, tax_document_no from orders where customer_id = $1",
    [person.id],
  );
  for (const order of orders)
    expect(order).toMatchObject({ young: true, tax_document_no: expect.stringMatching(/^EQ-/) });

  const letter = (files.get(`${number}.html`) ?? Buffer.alloc(0)).toString();
  for (const said of ['Vergi Məcəlləsi', 'Qanuni öhdəliklər', number]) expect(letter).toContain(said);
  for (const clear of [person.email, person.phone]) expect(letter).not.toContain(clear);
  const shown = await visitor.page.context().newPage();
  await shown.setContent(letter);
  await visitor.picture(shown, 'erasure-letter', true);
  await shown.close();
  await confirmErasure(staff, number, person);
}

/** The fact of the erasure, signed, for anybody who asks: it verifies offline and names nobody. */
async function confirmErasure(staff: Ask, number: string, person: Person): Promise<void> {
  const page = (await (await staff('GET', `${base}/journal?kind=erasure.executed`)).json()) as JournalView;
  const entry = page.entries.find(({ refs }) => refs['request'] === number);
  const fetchReceipt = () => world.stranger('GET', `/v1/receipts/${entry?.id}`);
  await expect.poll(async () => (await fetchReceipt()).status).toBe(200);
  const text = await (await fetchReceipt()).text();
  for (const clear of [person.email, person.name, person.phone]) expect(text).not.toContain(clear);
  const file = join(world.directory, `${number}.json`);
  writeFileSync(file, text);
  expect(verifyOffline(file, await journalKey())).toMatchObject({ code: 0, valid: true, kind: 'receipt' });
}

async function story(person: Person, width: number, height: number): Promise<void> {
  const staff = await world.owner();
  const look = { viewport: { width, height }, locale: 'az-AZ', reducedMotion: 'reduce' } as const;
  const context = await browser.newContext(look);
  const picture = pictures(String(width));
  const page = await context.newPage();
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && hostname !== '') foreign.push(request.url());
  });
  const visitor: Visitor = { page, world, picture, email: person.email, name: person.name };
  await consentAndTakeBack(page, picture);
  const desk = await (await browser.newContext(look)).newPage();
  desk.on('response', (response) => {
    // The console asks how far a running request is; that look opens no personal data and is none to record.
    const opens = response.url().includes('/requests-detail/') && !response.url().includes('progress=true');
    if (opens && response.status() === 200) looks += 1;
  });
  await enterConsole(desk, world, await world.makeAccount({ smartmarket: 'officer' }), picture);
  await picture(desk, 'console-today', true);
  const scene: Scene = { visitor, desk, person, staff };
  await askForAccess(scene);
  await askForErasure(scene);
  for (const section of ['today', 'promises', 'journal', 'retention', 'consents', 'policy']) {
    await desk.goto(`${world.served.url}/console/smartmarket/${section}`);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await desk.waitForLoadState('networkidle');
    await picture(desk, `console-${section}`, true);
  }
  await desk.context().close();
  expect(foreign).toEqual([]);
  await context.close();
}

test(
  'SMA-14 SMA-18 LAL-6.8: the whole story on a telephone, 390 × 844',
  () => story(known.leyla, 390, 844),
  patience,
);
test('the whole story on a desk, 1440 × 900', () => story(known.sevinc, 1440, 900), patience);

test('overdue visits are swept, and the act in Azerbaijani is drawn on paper', async () => {
  const staff = await world.owner();
  const overdue = () =>
    Number(
      inWarehouse(
        world.environment,
        "select count(*) as n from visits where visited_at < datetime('now', '-24 months')",
      )[0]?.['n'],
    );
  const due = overdue();
  expect(due).toBeGreaterThan(0);
  const started = await staff('POST', `${base}/retention/sweeps`, { store: 'warehouse-db', table: 'visits' });
  expect(started.status).toBe(202);
  const act = async () => {
    const { acts } = (await (await staff('GET', `${base}/retention`)).json()) as RetentionView;
    return acts.find(({ table }) => table === 'visits');
  };
  await expect.poll(async () => (await act())?.count).toBe(due);
  expect(overdue()).toBe(0);
  const pdf = Buffer.from(
    await (await staff('GET', `${base}/acts/${(await act())?.number}.pdf`)).arrayBuffer(),
  );
  writeFileSync(join(import.meta.dirname, '../.amanat/screenshots/act.pdf'), pdf);
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const { data, width, height } = await document.getPage(0).render({ scale: 2, render: 'bitmap' });
    /** Share of dark pixels between two heights and two widths, in points of the page. */
    const ink = (top: number, bottom: number, left: number, right: number) => {
      let dark = 0;
      for (let y = top * 2; y < bottom * 2; y++)
        for (let x = left * 2; x < right * 2; x++) {
          const at = (y * width + x) * 4;
          if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 300) dark += 1;
        }
      return dark / ((bottom - top) * 2 * (right - left) * 2);
    };
    expect(height / width).toBeCloseTo(Math.SQRT2, 2);
    // The title fills its first line from the margin to two thirds of the page: letters, not an empty box or a bar.
    for (let left = 64; left < 400; left += 48) {
      expect(ink(90, 150, left, left + 48)).toBeGreaterThan(0.02);
      expect(ink(90, 150, left, left + 48)).toBeLessThan(0.4);
    }
    expect(ink(0, 50, 0, 590)).toBe(0);
    expect(ink(150, 700, 64, 530)).toBeGreaterThan(0.005);
  } finally {
    library.destroy();
  }
});

test('LAL-3.3a: sign-in takes both factors, and what staff read and changed is in the exported journal, which verifies offline until a bit is flipped', async () => {
  const owner = world.account;
  const attempt = { email: owner?.email, password: owner?.password, code: '000000' };
  expect((await world.stranger('POST', '/v1/session', attempt)).status).toBe(401);
  expect((await world.stranger('POST', '/v1/session', { ...attempt, code: undefined })).status).toBe(400);
  const staff = await world.owner();
  const exported = async () =>
    Buffer.from(await (await staff('GET', `${base}/journal/export.zip`)).arrayBuffer());
  const key = await journalKey();
  const file = join(world.directory, 'journal.zip');
  // The signed checkpoint follows the last entry within a second.
  const { size } = (await (await staff('GET', `${base}/journal`)).json()) as JournalView;
  const verified = async () => {
    writeFileSync(file, await exported());
    const found = verifyOffline(file, key);
    return found.valid ? (found.size ?? 0) : -1;
  };
  await expect.poll(verified, { timeout: 60_000, interval: 700 }).toBeGreaterThanOrEqual(size);
  const bytes = await exported();
  const entries = strFromU8(unzipSync(bytes)['entries.jsonl'] ?? new Uint8Array())
    .trim()
    .split('\n');
  const kinds = new Map<string, number>();
  for (const line of entries) {
    const { kind } = JSON.parse(line) as { kind: string };
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const kind of ['staff.signed-in', 'act.issued', 'retention.sweep-started'])
    expect(kinds.get(kind), kind).toBeGreaterThan(0);
  expect(looks).toBeGreaterThan(3);
  expect(kinds.get('request.viewed')).toBeGreaterThanOrEqual(looks);
  for (const kind of [
    'request.opened',
    'identity.confirmed',
    'request.planned',
    'request.approved',
    'request.answered',
  ])
    expect(kinds.get(kind), kind).toBe(4);
  expect(kinds.get('erasure.executed')).toBe(2);
  for (let n = 0; n < 5; n++) {
    const changed = Buffer.from(bytes);
    const at = randomInt(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << randomInt(8));
    writeFileSync(file, changed);
    expect(verifyOffline(file, key), `bit of byte ${at}`).toMatchObject({ code: 1, valid: false });
  }
});

test('SMA-12: after all of it a dump of the database shows nobody in clear, nor does the log', async () => {
  const everything = await dump(world.db);
  expect(everything.length).toBeGreaterThan(100_000);
  expect(everything).toContain('erasure.executed');
  const log = world.logged.join('');
  expect(log).toContain('Published a version');
  const { leyla, sevinc } = known;
  const clear = [leyla, sevinc].flatMap(({ name, email, phone }) => [
    name,
    email,
    email.toLowerCase(),
    phone,
    phone.replaceAll(/\D/g, ''),
  ]);
  for (const text of [
    ...clear,
    'Əliyeva',
    'Abbasova',
    world.account?.email ?? '',
    world.account?.totpSecret ?? '',
  ]) {
    expect(everything).not.toContain(text);
    expect(log).not.toContain(text);
    expect(everything).not.toContain(Buffer.from(text).toString('base64'));
    expect(everything).not.toContain(Buffer.from(text).toString('hex'));
  }
});
