import { known } from '../../../demo/databases/people.ts';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { subjectEvents } from '../consent/reads.ts';
import { confirmCode } from './confirm.ts';
import { getFile } from './files.ts';
import { openRequest } from './open.ts';
import { planRequest } from './plan.ts';
import { requestDetail } from './detail.ts';
import { requestReads } from './reads.ts';
import { registerCsv, requestRegister } from './register.ts';
import { org, smartmarket, startOffice, type Office } from './testing/office.ts';
import { goThrough, lastCode, openConfirmed, sendLetters } from './testing/walk.ts';

const leyla = known.leyla.email;

async function answerOf({ services }: Office, number: string, id: string): Promise<Uint8Array> {
  const zip = await getFile(services, services.db, org, id, `${number}.zip`);
  const letter = await getFile(services, services.db, org, id, `${number}.html`);
  const file = zip ?? letter;
  if (!file) throw new Error('There is no answer.');
  return file.content;
}
async function journalKinds({ services }: Office): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`select kind from journal_entry order by idx`.execute(
    services.db,
  );
  return rows.map(({ kind }) => kind);
}

test('LAL-4.5a: an opened request has a number, a due date of seven working days and a rule, and its receipt is confirmed by mail at once', async () => {
  const office = await startOffice({ now: '2026-03-19T08:00:00.000Z' });
  const opened = await openRequest(office.services, org, {
    kind: 'access',
    channel: 'portal',
    language: 'az',
    contact: { email: leyla },
  });
  expect(opened).toMatchObject({ number: 'M-2026-0001', due: '2026-04-08', codeSent: true });
  await sendLetters(office.services);
  const [letter] = office.mail.inbox.list();
  expect(letter?.subject).toBe('Müraciətinizi təsdiqləyin: M-2026-0001');
  expect(letter?.text).toContain('8 aprel 2026-cı\u00a0il');
  expect(letter?.text).toContain('998-IIIQ');
  expect(
    (
      await openRequest(office.services, org, {
        kind: 'question',
        channel: 'portal',
        language: 'en',
        contact: { email: leyla },
      })
    ).number,
  ).toBe('M-2026-0002');
  const detail = await requestDetail(office.services, org, opened.number, office.clock.now().toISOString());
  expect(detail.summary).toMatchObject({ phase: 'code-sent', late: false });
  expect(detail.earlier).toHaveLength(1);
});

test('a request is called accepted only once the person has confirmed it; a question needs no code and is accepted at once', async () => {
  const office = await startOffice();
  const { services, mail } = office;
  const subjects = () => mail.inbox.list().map(({ subject }) => subject.replace(/: .*/, ''));
  const { number } = await openRequest(services, org, {
    kind: 'access',
    channel: 'portal',
    language: 'az',
    contact: { email: leyla },
  });
  await sendLetters(services);
  expect(subjects()).toEqual(['Müraciətinizi təsdiqləyin']);
  expect(mail.inbox.list()[0]?.text).not.toMatch(/qəbul etdi|qəbul olundu/);
  const code = lastCode(office, leyla);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  await expect(confirmCode(services, org, number, wrong)).rejects.toMatchObject({
    code: 'AMANAT-REQ-002',
  });
  await sendLetters(services);
  expect(subjects()).toEqual(['Müraciətinizi təsdiqləyin']);
  await confirmCode(services, org, number, code);
  await sendLetters(services);
  expect(subjects()).toEqual(['Müraciətiniz qəbul olundu', 'Müraciətinizi təsdiqləyin']);
  expect(mail.inbox.list()[0]?.text).not.toMatch(/\b\d{6}\b/);
  await openRequest(services, org, {
    kind: 'question',
    channel: 'portal',
    language: 'ru',
    contact: { email: leyla },
  });
  await sendLetters(services);
  expect(subjects()[0]).toBe('Ваше обращение принято');
});

test('LAL-2.7: the due date is computed under the regime that applies, in working or calendar time, and shown to both sides', async () => {
  const european = {
    ...smartmarket,
    regimes: [{ id: 'eu-gdpr', people: 'everyone' }],
    organisation: { ...smartmarket.organisation, country: 'EE' },
  } as Manifest;
  const both = {
    ...smartmarket,
    regimes: [...smartmarket.regimes, { id: 'eu-gdpr', people: 'eu-residents' }],
  } as Manifest;
  const cases = [
    { manifest: smartmarket, due: '2026-02-10', said: '10 fevral 2026-cı\u00a0il' },
    { manifest: european, due: '2026-03-02', said: '2 mart 2026-cı\u00a0il' },
    { manifest: both, due: '2026-02-10', said: '10 fevral 2026-cı\u00a0il' },
  ];
  for (const { manifest, due, said } of cases) {
    const office = await startOffice({ manifest, now: '2026-01-31T08:00:00.000Z' });
    const { id } = await openRequest(office.services, org, {
      kind: 'access',
      channel: 'api',
      language: 'az',
      contact: { email: leyla },
      ask: { livesInEu: true },
    });
    await sendLetters(office.services);
    expect(office.mail.inbox.list()[0]?.text).toContain(said);
    expect(
      (await requestDetail(office.services, org, id, office.clock.now().toISOString())).summary.due,
    ).toBe(due);
  }
});

test('SMA-14 ICT-09 LAL-4.3: the access answer is a complete copy from every store, with the seven parts, and shows nobody else', async () => {
  const office = await startOffice();
  const { id, number } = await openConfirmed(office, { kind: 'access', email: leyla });
  expect(await goThrough(office, id)).toBe('answered');
  const files = unzipSync(await answerOf(office, number, id));
  const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()));
  expect(Object.keys(data.stores)).toEqual(['shop-db', 'warehouse-db']);
  expect(data.stores['shop-db'].customers).toMatchObject([
    { email: leyla, full_name: known.leyla.name, phone: known.leyla.phone },
  ]);
  expect(data.stores['shop-db'].orders).toHaveLength(3);
  expect(data.stores['shop-db'].addresses).toHaveLength(1);
  expect(data.stores['warehouse-db'].deliveries).toHaveLength(3);
  expect(data.stores['warehouse-db'].visits).toHaveLength(3);
  const everything = Object.values(files)
    .map((file) => strFromU8(file))
    .join('\n');
  expect(everything).not.toContain(known.rauf.email);
  expect(everything).not.toContain(known.rauf.phone);
  expect(data.stores['shop-db'].support_tickets[0].body).toContain(leyla);
  const page = strFromU8(files['index.html'] ?? new Uint8Array());
  for (const part of [
    '1. Məlumatlarınız bizdə varmı',
    '2. Nə üçün',
    '3. Məlumat haradan',
    '4. Hansı',
    '5. Nə qədər',
    '6. Kimə',
    '7. Necə qoruyuruq',
  ])
    expect(page).toContain(part);
  for (const live of [
    'Vergi Məcəlləsi',
    'Çatdırılma xidməti təminatçıları',
    'Təhlükəsizlik auditi',
    'Anbarın verilənlər bazası',
    'Sizinlə bağlanan müqavilə',
    'Özünüz verdikləriniz',
  ])
    expect(page).toContain(live);
  expect(page).not.toMatch(/<script|src=|@import|url\(/);
  expect(strFromU8(files['shop-db/orders.csv'] ?? new Uint8Array())).toContain('"tax_document_no"');
});

test('the page of an answer speaks in words and in the form of its language, while JSON and CSV stay as machines read them', async () => {
  const office = await startOffice();
  const page = { az: '', en: '' };
  let files: Record<string, Uint8Array> = {};
  for (const language of ['en', 'az'] as const) {
    const { id, number } = await openConfirmed(office, { kind: 'access', email: leyla, language });
    await goThrough(office, id);
    files = unzipSync(await answerOf(office, number, id));
    page[language] = strFromU8(files['index.html'] ?? new Uint8Array());
  }
  const columns = await office.inShop<{
    name: string;
  }>(`select table_name as name from information_schema.tables
    where table_schema = 'public' union select column_name from information_schema.columns where table_schema = 'public'`);
  for (const { name } of columns.filter((each) => each.name.includes('_'))) {
    expect(page.az).not.toContain(name);
    expect(page.en).not.toContain(name);
  }
  const [order] = await office.inShop<{ total: string }>(
    'select max(total)::text as total from orders where customer_id = 1',
  );
  const total = order?.total ?? '';
  expect(total).toMatch(/^\d{1,3}\.\d\d$/);
  expect(page.az).toContain(`<td data-label="Məbləğ, AZN">${total.replace('.', ',')}</td>`);
  expect(page.en).toContain(`<td data-label="Total, AZN">${total}</td>`);
  expect(page.az).toMatch(/data-label="Çatdırıldı">\d{1,2} [a-yəğüş]+ \d{4}-c[iıuü]\u00a0il, \d\d:\d\d</);
  expect(page.az).not.toMatch(/>\d{4}-\d\d-\d\d/);
  expect(strFromU8(files['shop-db/orders.csv'] ?? new Uint8Array())).toContain(`"${total}"`);
  expect(strFromU8(files['data.json'] ?? new Uint8Array())).toContain(`"total": "${total}"`);
  expect(Object.keys(files)).not.toContain('shop-db/customer_addresses.csv');
});

test('what the plan says will be covered of other people is what the answer covers; a shared address is the person’s own too', async () => {
  const office = await startOffice();
  const plannedOthers = async (kind: 'access' | 'erasure') => {
    const { id, number } = await openConfirmed(office, { kind, email: leyla });
    await planRequest(office.services, org, id);
    const at = office.clock.now().toISOString();
    return { id, number, others: (await requestDetail(office.services, org, id, at)).plan?.others };
  };
  const { id, number, others } = await plannedOthers('access');
  await goThrough(office, id);
  const files = unzipSync(await answerOf(office, number, id));
  const { stores } = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()));
  const covered = Object.entries<Record<string, object[]>>(stores).flatMap(([store, tables]) =>
    Object.entries(tables).flatMap(([table, rows]) => {
      const count = rows.filter((row) => JSON.stringify(row).includes('[başqa şəxsin məlumatı]')).length;
      return count > 0 ? [{ store, table, count, fate: 'masked' }] : [];
    }),
  );
  expect(covered).toEqual([{ store: 'shop-db', table: 'support_tickets', count: 1, fate: 'masked' }]);
  expect(others).toEqual(covered);
  expect(stores['shop-db'].addresses).toEqual(
    await office.inShop(`select line, city, postcode from addresses where id in
      (select address_id from customer_addresses where customer_id = 1)`),
  );
  expect((await plannedOthers('erasure')).others).toEqual([
    { store: 'shop-db', table: 'addresses', count: 1, fate: 'spared' },
  ]);
});

test('a table that holds nothing of the person has no place in the answer', async () => {
  const office = await startOffice();
  await office.inShop('delete from support_tickets where customer_id = 1');
  const { id, number } = await openConfirmed(office, { kind: 'access', email: leyla });
  await goThrough(office, id);
  const files = unzipSync(await answerOf(office, number, id));
  expect(files['shop-db/support_tickets.csv']).toBeUndefined();
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).not.toContain('Bizə yazdıqlarınız');
});

test('SMA-17: the portability package is JSON and CSV with a schema, of consent and contract data only', async () => {
  const tables = smartmarket.stores?.['shop-db']?.tables ?? {};
  const stores = {
    ...smartmarket.stores,
    'shop-db': {
      ...smartmarket.stores?.['shop-db'],
      tables: { ...tables, payments: { ...tables['payments'], purposes: ['legal-duties'] } },
    },
  };
  const office = await startOffice({ manifest: { ...smartmarket, stores } as Manifest });
  const { id, number } = await openConfirmed(office, { kind: 'portability', email: leyla });
  await goThrough(office, id);
  const files = unzipSync(await answerOf(office, number, id));
  const schema = JSON.parse(strFromU8(files['schema.json'] ?? new Uint8Array()));
  const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()));
  expect(Object.keys(data.stores['shop-db'])).toEqual([
    'customers',
    'addresses',
    'orders',
    'order_items',
    'support_tickets',
  ]);
  for (const [store, tables] of Object.entries<Record<string, Record<string, unknown>[]>>(data.stores))
    for (const [table, rows] of Object.entries(tables)) {
      const columns = schema.properties.stores.properties[store].properties[table].items.properties;
      for (const row of rows) expect(Object.keys(columns)).toEqual(expect.arrayContaining(Object.keys(row)));
      expect(files[`${store}/${table}.csv`]).toBeDefined();
    }
});

test('FOC-13 SMA-15 ICT-11: an erasure empties every store, keeps what the law demands on its ground, and the second scan is clean', async () => {
  const office = await startOffice();
  const { services, inShop, inWarehouse } = office;
  const others = await inShop<{ n: number }>(
    'select count(*)::int as n from customers where email is not null',
  );
  const { id, number } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  expect(await goThrough(office, id)).toBe('answered');

  expect(
    await inShop('select email, full_name, phone, marketing_opt_in from customers where id = 1'),
  ).toEqual([{ email: null, full_name: null, phone: null, marketing_opt_in: false }]);
  expect(await inShop('select id from support_tickets where customer_id = 1')).toEqual([]);
  expect(inWarehouse('select id from deliveries where lower(customer_email) = ?', leyla)).toEqual([]);
  expect(inWarehouse('select id from visits where lower(customer_email) = ?', leyla)).toEqual([]);
  // Two orders are younger than five years and kept for the tax code; the one of 2200 days ago went with its rows.
  const orders = await inShop<{ total: string; tax_document_no: string }>(
    'select total, tax_document_no from orders where customer_id = 1',
  );
  expect(orders).toHaveLength(2);
  expect(orders.every((order) => order.tax_document_no.startsWith('EQ-'))).toBe(true);
  const payments = await inShop(
    'select provider_ref from payments p join orders o on o.id = p.order_id where o.customer_id = 1',
  );
  expect(payments).toEqual([{ provider_ref: null }, { provider_ref: null }]);
  // Nobody else was touched.
  expect(
    (await inShop<{ n: number }>('select count(*)::int as n from customers where email is not null'))[0]?.n,
  ).toBe((others[0]?.n ?? 0) - 1);

  const detail = await requestDetail(services, org, number, office.clock.now().toISOString());
  expect(detail.events.filter((event) => event.type === 'scanned')).toMatchObject([
    { store: 'shop-db', remaining: 0 },
    { store: 'warehouse-db', remaining: 0 },
  ]);
  const letter = Buffer.from(await answerOf(office, number, id)).toString();
  expect(letter).toContain('Vergi Məcəlləsi');
  expect(letter).toContain('Qanuni öhdəliklər');
  expect(letter).not.toContain(leyla);
  const subject = services.keys.pseudonym(org, 'email', leyla);
  const state = foldEvents(await subjectEvents(services.db, org, subject), '2027-01-01T00:00:00.000Z');
  expect(state.erased).toMatchObject({ keptFor: ['legal-duties'] });
  expect(await journalKinds(office)).toEqual([
    'request.opened',
    'identity.confirmed',
    'request.planned',
    'request.approved',
    'erasure.scanned',
    'erasure.scanned',
    'erasure.executed',
    'request.answered',
  ]);
});

test('an address that somebody of the household still uses is cut loose, not blanked', async () => {
  const office = await startOffice();
  const before = await office.inShop(
    'select a.* from addresses a join customer_addresses c on c.address_id = a.id where c.customer_id = 2',
  );
  const { id, number } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await goThrough(office, id);
  expect(
    await office.inShop(
      'select a.* from addresses a join customer_addresses c on c.address_id = a.id where c.customer_id = 2',
    ),
  ).toEqual(before);
  expect(await office.inShop('select id from customer_addresses where customer_id = 1')).toEqual([]);
  const detail = await requestDetail(office.services, org, number, office.clock.now().toISOString());
  expect(detail.plan?.others).toEqual([{ store: 'shop-db', table: 'addresses', count: 1, fate: 'spared' }]);
  expect(detail.steps.find((step) => step.table_name === 'addresses')).toMatchObject({
    action: 'cut-loose',
    shared_count: 1,
    state: 'done',
  });
  const second = await openConfirmed(office, { kind: 'erasure', email: known.rauf.email });
  await goThrough(office, second.id);
  expect(await office.inShop('select id from addresses where id = 1')).toEqual([]);
});

test('the case of a stored address does not hide a person', async () => {
  const office = await startOffice();
  const { id } = await openConfirmed(office, { kind: 'erasure', email: 'SEVINC.abbasova@example.AZ' });
  await goThrough(office, id);
  expect(await office.inShop('select email from customers where id = 3')).toEqual([{ email: null }]);
});

test('nothing of a person is in clear in the tables of requests, and after the erasure their key is gone while the letter still opens', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id, number } = await openConfirmed(office, {
    kind: 'erasure',
    email: leyla,
    contact: { email: leyla, name: known.leyla.name },
    ask: { text: `Məni silin: ${known.leyla.phone}` },
  });
  const subject = services.keys.pseudonym(org, 'email', leyla);
  const held = await services.keys.seal(services.db, org, subject, Buffer.from('held'));
  await goThrough(office, id);
  expect(await services.keys.open(services.db, org, subject, held)).toBeNull();
  expect(Buffer.from(await answerOf(office, number, id)).toString()).toContain('Müraciətiniz icra olundu');
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and (table_name like 'request%' or table_name like 'journal%' or table_name = 'subject_event')`.execute(
    services.db,
  );
  expect(tables.length).toBeGreaterThan(8);
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
      services.db,
    );
    const text = rows.map((row) => row.text).join('\n');
    for (const clear of [leyla, known.leyla.name, known.leyla.phone, Buffer.from(leyla).toString('hex')])
      expect(text).not.toContain(clear);
  }
});

test('the board reads counts, clean second scans and today’s clock from the rows', async () => {
  const office = await startOffice();
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await goThrough(office, id);
  const { services, clock } = office;
  const reads = await requestReads(services.db, org, smartmarket, services.law, clock.now().toISOString());
  expect(reads.byKind['erasure']).toEqual({
    open: 0,
    answered: 1,
    answeredLate: 0,
    overdue: 0,
    refused: 0,
    withStoresPending: 0,
  });
  expect(reads.erasures).toEqual({ done: 1, secondScanClean: 1, secondScanDirty: 0 });
  expect(reads.unverifiedDisclosures).toBe(0);
  const access = await openConfirmed(office, { kind: 'access', email: known.rauf.email });
  await goThrough(office, access.id);
  const { handling } = await requestReads(
    services.db,
    org,
    smartmarket,
    services.law,
    clock.now().toISOString(),
  );
  expect(handling).toMatchObject({
    opened: 2,
    acknowledged: 2,
    withoutOwner: 0,
    answers: 2,
    answersNamingAuthority: 2,
    refusals: 0,
    extensions: 0,
    childrenBehind: 0,
  });
  expect(handling?.accessParts).toEqual([
    'fact',
    'bases-and-purposes',
    'sources',
    'content',
    'periods',
    'recipients',
    'measures',
    'rights',
    'complaint',
    'automated-decisions',
  ]);
  expect(reads.clock).toMatchObject({ dueIfReceivedToday: '2026-12-02' });
});

test('FOC-10 LAL-4.12: a request has a number, a deadline, an owner and an answer; its file holds every step, letter and document, its row in the register its journal entries', async () => {
  const office = await startOffice();
  const { id, number } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await goThrough(office, id);
  const { services } = office;
  const [row] = await requestRegister(services.db, org);
  expect(row).toMatchObject({ number, kind: 'erasure', outcome: 'answered', handler: 'handler-1' });
  const entries = await sql<{
    idx: number;
    entry: Uint8Array;
  }>`select idx, entry from journal_entry order by idx`.execute(services.db);
  const own = entries.rows.filter(
    ({ entry }) => JSON.parse(Buffer.from(entry).toString()).refs.request === number,
  );
  expect(row?.entries).toEqual(own.map(({ idx }) => idx));
  expect(row?.entries.length).toBe(8);
  const detail = await requestDetail(services, org, number, office.clock.now().toISOString());
  expect(detail.summary).toMatchObject({
    number,
    due: '2026-12-02',
    handler: 'handler-1',
    phase: 'answered',
  });
  expect(detail.events.map(({ type, actor }) => `${type} ${actor.slice(0, 7)}`)).toEqual(
    expect.arrayContaining(['approved handler', 'planned system', 'answered system']),
  );
  expect(detail.letters.map(({ name, sentAt }) => [name, sentAt !== null])).toEqual([
    ['acknowledgement', true],
    ['answer', true],
    ['code:first', true],
  ]);
  expect(detail.files.map(({ name }) => name)).toEqual([`${number}.html`]);
  expect(detail.steps.length).toBeGreaterThan(8);
  const csv = registerCsv([row!]);
  expect(csv).toContain(number);
  expect(csv).not.toContain(leyla);
});
