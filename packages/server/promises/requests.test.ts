import { authoritiesOf } from '@amanat/contract/authorities.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitor } from '../http/portal/testing/visitor.ts';
import { request, staff } from './testing/acts.ts';
import { sql } from 'kysely';
import { type Classifieds, createClassifieds, withStore } from './testing/classifieds.ts';
import { aysel, facts, type Org, type Program, reasons, startProgram } from './testing/program.ts';

let program: Program;
let store: Classifieds;
beforeAll(async () => {
  store = await createClassifieds();
  await store.query(
    `insert into members (id, email, full_name, phone, social_id) values (1, $1, 'Aysel Quliyeva', '+994501234567', 'fb-77')`,
    [aysel],
  );
  await store.query(
    `insert into views (id, email, client_id, page, place, seen_at) values (1, $1, 'ga-1', '/ilan/1', 'Bakı', '2026-11-01T08:00:00Z')`,
    [aysel],
  );
  program = await startProgram({
    declared: { lalafo: withStore() },
    environment: { CLASSIFIEDS_URL: store.url },
  });
});
afterAll(async () => {
  await program.close();
  await store.close();
});
interface Opened {
  readonly number: string;
  readonly due: string;
  readonly citation: string;
}
let asked = 0;
async function open(org: Org, body: Record<string, unknown> = {}): Promise<Opened> {
  const whole = { kind: 'access', language: 'az', email: `sorgu${++asked}@example.az`, ...body };
  const answer = await program.send('POST', `/v1/organisations/${org}/requests`, whole);
  if (answer.status !== 201) throw new Error(answer.body);
  return JSON.parse(answer.body) as Opened;
}

test('LAL-1.1: both regimes are named on the page, and each request runs under the clock of the one that applies to the person', async () => {
  const { text } = await program.page('/lalafo/privacy');
  expect(text).toContain('998-IIIQ');
  expect(text).toContain('2016/679');
  program.clock.set('2027-03-18T08:00:00.000Z');
  const here = await open('lalafo', { livesInEu: false });
  expect([here.due, here.citation]).toEqual(['2027-04-05', expect.stringContaining('998-IIIQ')]);
  // Both apply to a person in the EU: the stricter one binds.
  const there = await open('lalafo', { livesInEu: true });
  expect(there.due).toBe('2027-04-05');
  const european = manifestOf('lalafo');
  const only = { ...european, regimes: [{ id: 'eu-gdpr', people: 'everyone' }] };
  const other = await startProgram({
    organisations: ['lalafo'],
    declared: { lalafo: only as typeof european },
    now: '2027-03-18T08:00:00.000Z',
  });
  try {
    const body = { kind: 'access', language: 'en', email: 'eu@example.com', livesInEu: true };
    const answer = JSON.parse(
      (await other.send('POST', '/v1/organisations/lalafo/requests', body)).body,
    ) as Opened;
    expect([answer.due, answer.citation]).toEqual(['2027-04-19', expect.stringContaining('GDPR')]);
  } finally {
    await other.close();
  }
});

test('LAL-4.5b: the clock of an answer counts Azerbaijani working days, with holidays and the days moved for them', async () => {
  const cases = [
    // Novruz, 20-24 March: its Saturday and Sunday are moved to the 25th and 26th.
    ['2027-03-18T08:00:00.000Z', '2027-04-05'],
    // Independence Day, a Friday.
    ['2027-05-21T08:00:00.000Z', '2027-06-02'],
    // An ordinary week.
    ['2026-11-23T08:00:00.000Z', '2026-12-02'],
  ] as const;
  for (const [at, due] of cases) {
    program.clock.set(at);
    expect([at, (await open('lalafo')).due]).toEqual([at, due]);
  }
});

test('LAL-2.2.1 LAL-1.3: the access answer states the sources of each category, and where each store and processor keeps the data', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  const manifest = withStore();
  for (const { sources } of Object.values(manifest.categories)) expect(sources.length).toBeGreaterThan(0);
  for (const { country } of [
    ...Object.values(manifest.stores ?? {}),
    ...Object.values(manifest.recipients ?? {}),
  ])
    expect(country).toMatch(/^[A-Z]{2}$/);
  const { files, letter } = await request(program, 'lalafo', { kind: 'access' });
  const data = JSON.parse(files['data.json'] ?? '{}') as {
    stores: { classifieds: Record<string, object[]> };
  };
  expect(data.stores.classifieds['members']).toHaveLength(1);
  expect(letter).toContain('Ad və soyad Özünüz verdikləriniz');
  expect(letter).toContain('Feysbuk və ya Google ilə girəndə icazə verdiyiniz profil məlumatları');
  expect(letter).toContain('Elanlar bazası');
  expect(letter).toContain('Estoniya');
  expect(letter).toMatch(/Google Ireland Limited\s+İrlandiya/);
  expect(letter).toMatch(/Google LLC\s+ABŞ/);
  expect((await program.row('LAL-2.2.1')).state).toBe('kept');
});

test('ALQ-4.1: informing, contracts, access and improvement are one purpose each on a basis of its own, and consent is asked and counted one by one', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  const { purposes } = manifestOf('alqoritmika');
  const bases = ['inform', 'contracts', 'access', 'improvement'].map((id) => purposes[id]?.basis);
  expect(bases).toEqual(['consent', 'contract', 'consent', 'consent']);
  const shown = JSON.parse(
    (await program.page('/v1/organisations/alqoritmika/forms/forms?lang=az')).body,
  ) as {
    hash: string;
    wording: { version: number; purposes: { id: string; label: string }[] };
  };
  expect(shown.wording.purposes.map(({ id }) => id)).toEqual(['inform', 'access']);
  const visitorId = 'aGVsbG8gd29ybGQgISEhIQ';
  const body = {
    organisation: 'alqoritmika',
    site: 'it-academy.az',
    visitor: visitorId,
    key: 'a2V5a2V5a2V5a2V5a2V5aw',
    language: 'az',
    version: shown.wording.version,
    wordingHash: shown.hash,
    method: 'form',
    form: 'forms',
    purposes: { inform: true, access: false },
  };
  const answer = await program.send('POST', '/v1/consents', body);
  expect([answer.status, answer.body]).toEqual([201, expect.stringContaining('"version":1')]);
  const subject = { kind: 'visitor' as const, value: visitorId };
  const ask = async (purpose: string) => reasons(await program.ask('alqoritmika', { purpose, subject }));
  expect(await ask('inform')).toEqual(['basis.consent']);
  expect(await ask('access')).toEqual(['consent.refused']);
  expect(await ask('improvement')).toEqual(['consent.missing']);
  expect(await ask('contracts')).toEqual(['contract.missing']);
});

test('FOC-08: the contract is a purpose declared whole; it is not withdrawn like a consent, and the portal says why', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  const { purposes } = manifestOf('focusagency');
  expect(purposes['contract']).toMatchObject({
    basis: 'contract',
    categories: ['email'],
    recipients: [],
    retention: { keep: 'while-needed', after: 'contract.ended' },
  });
  const use = { purpose: 'contract' };
  expect(reasons(await program.ask('focusagency', use))).toEqual(['contract.missing']);
  await program.happened('focusagency', [facts.customer(), facts.said({ contact: true })]);
  expect(reasons(await program.ask('focusagency', use))).toEqual(['basis.contract']);
  expect(reasons(await program.ask('focusagency', { ...use, recipient: 'broker' }))).toContain(
    'recipient.undeclared',
  );
  expect(reasons(await program.ask('focusagency', { purpose: 'resale', categories: ['email'] }))).toEqual([
    'purpose.unknown',
  ]);
  const person = visitor(program.app, 'focusagency');
  await person.post('', { kind: 'withdrawal' });
  const page = (await person.get('/details')).body;
  expect(page).toContain('value="contact"');
  expect(page).not.toContain('value="contract"');
  expect(page).toContain('razılıq kimi geri götürülmür: onlarsız müqavilə icra oluna bilməz');
  expect(page).toContain(purposes['contract']?.name.az);
  await request(program, 'focusagency', { kind: 'withdrawal' });
  expect(reasons(await program.ask('focusagency', { purpose: 'contact' }))).toEqual(['consent.withdrawn']);
  expect(reasons(await program.ask('focusagency', use))).toEqual(['basis.contract']);
});

test('LAL-4.11: the journal of requests goes out as CSV and PDF, and each row is held against the journal: one changed anywhere shows', async () => {
  program.clock.set('2026-11-25T08:00:00.000Z');
  const { number } = await request(program, 'lalafo', { kind: 'access', email: 'jurnal@example.az' });
  const auditor = await staff(program, 'lalafo', 'auditor');
  const base = '/v1/organisations/lalafo/requests';
  const rows = async () => {
    const { body } = await auditor('GET', `${base}.csv`);
    const [head = '', ...lines] = body.replace('\uFEFF', '').trim().split('\r\n');
    const names = head.slice(1, -1).split('","');
    return lines.map((line) =>
      Object.fromEntries(
        line
          .slice(1, -1)
          .split('","')
          .map((value, i) => [names[i], value]),
      ),
    );
  };
  const all = await rows();
  expect(all.length).toBeGreaterThan(4);
  for (const row of all) expect([row['number'], row['unaltered']]).toEqual([row['number'], 'true']);
  const row = all.find((each) => each['number'] === number);
  expect(row).toMatchObject({
    kind: 'access',
    channel: 'api',
    outcome: 'answered',
    handler: expect.stringMatching(/\S/),
  });
  expect(row?.['receivedAt']).toContain('2026-11-25');
  expect(row?.['closedAt']).toContain('2026-11-25');
  expect(row?.['form']).toMatch(/\.zip [0-9a-f]{64}/);
  expect(JSON.stringify(all)).not.toContain('jurnal@example.az');
  const pdf = await auditor('GET', `${base}.pdf`);
  expect([pdf.status, pdf.headers.get('content-type'), pdf.body.slice(0, 5)]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  const changes = [
    ["kind = 'erasure'", "kind = 'access'"],
    ['due_date = due_date + 30', 'due_date = due_date - 30'],
    ["closed_at = closed_at - interval '3 days'", "closed_at = closed_at + interval '3 days'"],
    ["handler = 'somebody-else'", `handler = '${row?.['handler']}'`],
  ] as const;
  for (const [change, back] of changes) {
    await sql`update request set ${sql.raw(change)} where number = ${number} and org = 'lalafo'`.execute(
      program.db,
    );
    expect([change, (await rows()).find((each) => each['number'] === number)?.['unaltered']]).toEqual([
      change,
      'false',
    ]);
    await sql`update request set ${sql.raw(back)} where number = ${number} and org = 'lalafo'`.execute(
      program.db,
    );
  }
  // The entries themselves cannot be changed: the database refuses, and the tree proves it.
  await expect(
    sql`update journal_entry set kind = 'x' where org = 'lalafo'`.execute(program.db),
  ).rejects.toThrow('append-only');
});

test('LAL-4.10: the answer names every authority and the court one may turn to under both laws, with address and site', async () => {
  program.clock.set('2026-11-25T08:00:00.000Z');
  const { letter } = await request(program, 'lalafo', { kind: 'access', email: 'sikayet@example.az' });
  const all = authoritiesOf(manifestOf('lalafo'));
  expect(all).toHaveLength(4);
  for (const { name, address } of all) {
    expect(letter).toContain(name.az);
    expect(letter).toContain(address.az);
  }
  // The row is derived from what the letters hold: one that names nobody breaks it.
  expect((await program.row('LAL-4.10')).state).toBe('kept');
  await sql`update request set answer_checks = jsonb_set(answer_checks, '{authority}', 'false')
    where org = 'lalafo' and answer_checks is not null`.execute(program.db);
  expect((await program.row('LAL-4.10')).state).toBe('broken');
});
