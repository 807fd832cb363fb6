import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { subjectEvents } from '../../consent/reads.ts';
import { requestDetail } from '../../requests/detail.ts';
import { smartmarket } from '../../requests/testing/office.ts';
import { goThrough, sendLetters } from '../../requests/testing/walk.ts';
import { heldJournal, waiting } from '../../platform/testing/held.ts';
import { testServer } from '../testing/test-server.ts';
import { portalRoutes } from './portal-routes.ts';
import { startPortal } from './testing/portal-site.ts';
import { pathOf, visitor } from './testing/visitor.ts';

const org = 'smartmarket';
const leyla = 'leyla.aliyeva@example.az';

async function setUp(manifest?: Manifest) {
  const site = await startPortal(manifest ? { manifest } : {});
  const { db } = site.services;
  const requests = async () =>
    (
      await sql<{
        kind: string;
        phase: string;
        channel: string;
        subject: string;
        number: string;
        id: string;
      }>`
        select kind, phase, channel, subject, number, id from request order by number`.execute(db)
    ).rows;
  return { ...site, db, requests, person: () => visitor(site.app, org) };
}

/** Sends a form that is wrong; gives the page that tells why, which the browser is led to. */
async function toldAfter(
  asker: ReturnType<typeof visitor>,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
) {
  const led = await asker.post(path, fields);
  expect(led.statusCode).toBe(303);
  expect(led.headers.location).toMatch(/^\/smartmarket\/requests[a-z0-9/-]*$/);
  return asker.get(pathOf(led, org));
}

test('every right can be asked for, and an app can lead to each', async () => {
  const { person } = await setUp();
  const page = (await person().get('')).body;
  const kinds = [...page.matchAll(/name="kind"\s+value="([^"]+)"/g)].map(([, kind]) => kind);
  expect(kinds).toEqual([
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'withdrawal',
    'objection',
    'guardian-report',
    'question',
  ]);
  const led = (await person().get('?kind=erasure&lang=ru')).body;
  expect(led).toMatch(/value="erasure"\s+checked/);
});

test('LAL-2.7: the term is counted under the regime, in working days or by the calendar, and both sides see it', async () => {
  for (const [regimes, note, due] of [
    [
      ['az-998'],
      '<b><span class="date">2 dekabr 2026-cı\u00a0ilədək</span></b> cavab alacaqsınız (7 iş günü).',
      '2026-12-02',
    ],
    [
      ['eu-gdpr'],
      '<b><span class="date">23 dekabr 2026-cı\u00a0ilədək</span></b> cavab alacaqsınız (1 ay).',
      '2026-12-23',
    ],
    [
      ['az-998', 'eu-gdpr'],
      '<b><span class="date">2 dekabr 2026-cı\u00a0ilədək</span></b> cavab alacaqsınız (7 iş günü).',
      '2026-12-02',
    ],
  ] as const) {
    const manifest = { ...smartmarket, regimes: regimes.map((id) => ({ id, people: 'everyone' as const })) };
    const { person, mailedCode, services, requests } = await setUp(manifest);
    const asker = person();
    expect((await asker.get('')).body).toContain(note);
    await asker.answer('access', {}, { email: leyla });
    expect((await asker.get('/check')).body).toContain(note);
    await asker.post('/check');
    await mailedCode(leyla);
    const [request] = await requests();
    const { summary } = await requestDetail(services, org, request?.id ?? '', '2026-11-23T09:00:00.000Z');
    expect(summary.due).toBe(due);
  }
});

test('SMA-19: the portal names the authority and how to reach it', async () => {
  const { person } = await setUp();
  const page = (await person().get('')).body;
  expect(page).toContain('Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi');
  expect(page).toContain('Zərifə Əliyeva küçəsi 77');
  expect(page).toContain('href="https://mincom.gov.az"');
});

test('FOC-18 SMA-22: every published page leads to the form, and a question sent there is in the journal', async () => {
  const { app, person, requests, db, mail, services } = await setUp();
  for (const path of ['privacy', 'cookies', 'versions', 'requests', 'requests/status'])
    expect((await app.inject(`/${org}/${path}`)).body).toContain(`href="/${org}/requests"`);
  const asker = person();
  const sent = await asker.answer('question', { text: 'Siyasət nə vaxt dəyişib?' }, { email: leyla }, {});
  expect(pathOf(sent, org)).toBe('/sent');
  const page = (await asker.get('/sent')).body;
  expect(page).toContain('M-2026-0001');
  expect(page).toContain('2 dekabr 2026-cı\u00a0il');
  expect(await requests()).toMatchObject([{ kind: 'question', channel: 'portal' }]);
  const { rows } = await sql<{ kind: string }>`select kind from journal_entry where org = ${org}`.execute(db);
  expect(rows.map(({ kind }) => kind)).toContain('request.opened');
  await sendLetters(services);
  expect(mail.inbox.list().map(({ to, subject }) => [to, subject])).toEqual([
    [leyla, 'Müraciətiniz qəbul olundu: M-2026-0001'],
  ]);
});

test('ALQ-6.5c: before confirming, the portal tells what stops with each consent; then only that is withdrawn', async () => {
  const { person, mailedCode, services, db } = await setUp();
  const asker = person();
  await asker.post('', { kind: 'withdrawal' });
  const choice = (await asker.get('/details')).body;
  expect(choice).toContain('Yalnız reklam bildirişləri dayanır; sifarişlər əvvəlki kimi qəbul olunur.');
  expect((await toldAfter(asker, '/details', { purposes: [] })).body).toContain('<title>Xəta:');
  await asker.post('/details', { purposes: ['marketing', 'order-delivery'] });
  await asker.post('/contact', { email: leyla });
  const check = (await asker.get('/check')).body;
  expect(check).toContain('Təsdiqləsəniz, nə dayanacaq');
  expect(check).toContain('Yalnız reklam bildirişləri dayanır');
  await asker.post('/check');
  const code = await mailedCode(leyla);
  expect(pathOf(await asker.post('/code', { code }), org)).toBe('/sent');
  expect((await asker.get('/sent')).body).toContain('Müraciətiniz icra olundu');
  const subject = services.keys.pseudonym(org, 'email', leyla);
  expect(await subjectEvents(db, org, subject)).toMatchObject([
    { kind: 'consent', choices: { marketing: false } },
  ]);
});

test('before an erasure is sent, the page tells what the law keeps, for what and how long', async () => {
  const { person } = await setUp();
  const asker = person();
  await asker.post('', { kind: 'erasure' });
  const page = (await asker.get('/details')).body;
  const keeping = smartmarket.purposes['legal-duties']!;
  expect(page).toContain(`Nə üçün: <b>${keeping.name.az}</b>`);
  expect(page).toContain('Nə qədər: <b>sifariş çatdırıldıqdan sonra 5\u00A0il</b>');
  expect(page).toContain(smartmarket.categories['order']!.name.az);
  expect(page).not.toContain(smartmarket.categories['correspondence']!.name.az);
});

test('a correction asks for the right values, checks their form and is carried out', async () => {
  const site = await setUp();
  const asker = site.person();
  await asker.post('', { kind: 'rectification' });
  expect((await asker.get('/details')).body).toMatch(/value="delivery-address\.city"/);
  await asker.post('/details', { fields: ['phone', 'name'] });
  const wrong = await toldAfter(asker, '/values', { phone: 'yoxdur', name: '' });
  expect(wrong.body).toContain('value="yoxdur"');
  expect(wrong.body).toContain('Belə yazın: +994 50 123 45 67');
  // At the top each error is said with its field: two may read alike.
  expect(wrong.body).toMatch(/<a href="#phone">Telefon nömrəsi\. Belə yazın/);
  expect(wrong.body).toMatch(/<a href="#name">Ad və soyad\. Düzgün yazılışı göstərin</);
  await asker.post('/values', { phone: '+994 50 111 22 33', name: 'Leyla Quliyeva' });
  await asker.post('/contact', { email: leyla });
  await asker.post('/check');
  const code = await site.mailedCode(leyla);
  await asker.post('/code', { code });
  const [request] = await site.requests();
  expect(await goThrough(site, request?.id ?? '')).toBe('answered');
  const rows = await site.inShop('select full_name, phone from customers where email = $1', [leyla]);
  expect(rows).toEqual([{ full_name: 'Leyla Quliyeva', phone: '+994 50 111 22 33' }]);
});

test('nothing personal is in an address, in clear in the cookie, or stored before it is sent', async () => {
  const { person, requests } = await setUp();
  const asker = person();
  const seen: string[] = [];
  for (const [path, fields] of [
    ['', { kind: 'guardian-report' }],
    ['/details', { about: 'murad@example.az', text: 'Oğlumun 9 yaşı var' }],
    ['/contact', { email: leyla, name: 'Leyla Əliyeva' }],
  ] as const) {
    const answer = await asker.post(path, fields);
    seen.push(String(answer.headers.location), Buffer.from(asker.cookie(), 'base64url').toString('latin1'));
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect(String(answer.headers['set-cookie'])).toContain('Path=/smartmarket/requests');
  }
  expect(seen.join(' ')).not.toMatch(/murad|leyla|Oğlumun/i);
  expect(await requests()).toEqual([]);
  expect((await asker.get('/check')).headers['cache-control']).toBe('no-store');
  await asker.post('/check');
  expect(await requests()).toMatchObject([{ kind: 'guardian-report' }]);
});

test('a form from another site, or from nowhere, sends nothing', async () => {
  const { app, person, requests } = await setUp();
  const asker = person();
  await asker.answer('question', { text: 'Sual' }, { email: leyla });
  const elsewhere = ['AMANAT-FORM-001', 'Forma başqa saytdan göndərilib'];
  const nowhere = ['AMANAT-FORM-002', 'Formanın haradan göndərildiyi bilinmir'];
  for (const [from, told] of [
    [{ 'sec-fetch-site': 'cross-site' }, elsewhere],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost' }, elsewhere],
    [{ origin: 'https://evil.example' }, elsewhere],
    [{ 'sec-fetch-site': 'none' }, nowhere],
    [{ origin: 'null' }, nowhere],
    [{}, nowhere],
  ] as [Record<string, string>, string[]][]) {
    const answer = await asker.post('/check', {}, from);
    expect(answer.statusCode).toBe(403);
    for (const words of told) expect(answer.body).toContain(words);
    // A program is told the same, and nobody that a role would help.
    const problem = (
      await asker.post('/check', {}, { ...from, accept: 'application/json' })
    ).json<ProblemDetails>();
    expect(problem).toMatchObject({ code: told[0], status: 403 });
    expect(problem.fix).toMatch(/our own address/);
    expect(JSON.stringify(problem)).not.toMatch(/role/);
  }
  expect(await requests()).toEqual([]);
  const old = await asker.post('/check', {}, { host: 'shop.example', origin: 'https://shop.example' });
  expect(old.statusCode).toBe(303);
  const altered = await app.inject({
    url: `/${org}/requests/check`,
    headers: { cookie: `amanat_portal=${asker.cookie().slice(0, -4)}AAAA` },
  });
  expect(altered.headers.location).toBe(`/${org}/requests`);
});

test('pressing the button twice sends once', async () => {
  const { person, requests } = await setUp();
  const asker = person();
  await asker.answer('access', {}, { email: leyla });
  await Promise.all([asker.post('/check'), asker.post('/check'), asker.post('/check')]);
  expect(await requests()).toHaveLength(1);
});

test('presses that reach different servers open one request, and lead to it', async () => {
  const site = await setUp();
  const asker = site.person();
  await asker.answer('question', { text: 'Hara yazım?' }, { email: leyla });
  const other = await testServer({ log: site.services.log });
  onTestFinished(() => other.close());
  portalRoutes(other, site.services);
  const release = await heldJournal({ pool: site.pool, url: site.databaseUrl }, org);
  const presses = [asker, visitor(other, org, asker.cookie())].map(async (browser) => {
    await browser.post('/check');
    return (await browser.get('/sent')).body;
  });
  await waiting(site, 2);
  await release();
  const pages = await Promise.all(presses);
  const opened = await site.requests();
  expect(opened).toHaveLength(1);
  for (const page of pages) expect(page).toContain(opened[0]?.number);
  await sendLetters(site.services);
  expect(site.mail.inbox.list()).toHaveLength(1);
});

test('the status page opens a request by number and address, and tells nobody whether they belong together', async () => {
  const { person, mailedCode, mail } = await setUp();
  const asker = person();
  await asker.answer('portability', {}, { email: leyla }, {});
  await mailedCode(leyla);
  const stranger = person();
  const guess = { number: 'M-2026-0001', email: 'rauf.aliyev@example.az' };
  expect(pathOf(await stranger.post('/status', guess), org)).toBe('/code');
  const told = (await stranger.get('/code')).body;
  for (let i = 0; i < 5; i++)
    expect((await toldAfter(stranger, '/code', { code: '123456' })).body).toContain('Kod düz gəlmir');
  expect((await toldAfter(stranger, '/code', { code: '123456' })).body).toContain('Bu kod artıq keçmir');
  const letters = mail.inbox.list().length;
  const owner = person();
  await owner.post('/status', { number: ' м-2026-0001', email: 'Leyla.Aliyeva@example.az' });
  expect((await owner.get('/code')).body).toBe(told);
  const code = await mailedCode(leyla);
  expect(mail.inbox.list()).toHaveLength(letters + 1);
  const opened = await owner.post('/code', { code });
  const page = (await owner.get(pathOf(opened, org))).body;
  expect(page).toContain('M-2026-0001');
  expect(page).toContain('Məlumatların daşınması');
  expect((await stranger.get(pathOf(opened, org))).body).not.toContain('M-2026-0001');
});

test('the link of a letter opens nothing without a code; the answer is read in place, cut off from everything', async () => {
  const site = await setUp();
  const asker = site.person();
  await asker.answer('access', {}, { email: leyla }, {});
  const first = await site.mailedCode(leyla);
  await asker.post('/code', { code: first });
  const [request] = await site.requests();
  const id = request?.id ?? '';
  await goThrough(site, id);
  const link = /\/smartmarket\/requests\/[0-9a-f-]{36}/.exec(site.mail.inbox.list()[0]?.text ?? '')?.[0];
  expect(link).toBe(`/smartmarket/requests/${id}`);
  const later = site.person();
  const linked = await later.get(`/${id}`);
  expect(linked.body).toContain('Kodu göndər');
  // Looking sets no cookie: the form says, sealed, which request it is for.
  expect(linked.headers['set-cookie']).toBeUndefined();
  const carried = /name="for" value="([^"]+)"/.exec(linked.body)![1]!;
  expect((await later.get(`/${id}/files/M-2026-0001.html`)).statusCode).toBe(303);
  expect(pathOf(await later.post('/code/resend', { for: carried }), org)).toBe('/code');
  expect((await later.get('/code')).body).toContain('Yeni kod göndərildi.');
  const code = await site.mailedCode(leyla);
  // The code of a letter opens the page by its form alone too; an altered one leads to the page for lost links.
  expect(pathOf(await site.person().post('/code', { code, for: `${carried.slice(0, -4)}AAAA` }), org)).toBe(
    '/status',
  );
  const elsewhere = await site.person().get(`/${id}`);
  const again = /name="for" value="([^"]+)"/.exec(elsewhere.body)![1]!;
  expect(elsewhere.body).toContain('name="code"');
  expect(pathOf(await site.person().post('/code', { code: '12', for: again }), org)).toBe('/code');
  await later.post('/code', { code });
  const letter = await later.get(`/${id}/files/M-2026-0001.html`);
  expect(letter.headers['content-security-policy']).toMatch(/^default-src 'none'; .*sandbox/);
  expect(letter.body).toContain(leyla);
  const zip = await later.get(`/${id}/files/M-2026-0001.zip`);
  expect(zip.headers['content-disposition']).toBe('attachment; filename="M-2026-0001.zip"');
  expect(zip.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('a request can be taken back until it is carried out, after one question', async () => {
  const { person, mailedCode, requests } = await setUp();
  const asker = person();
  await asker.answer('erasure', {}, { email: leyla }, {});
  const code = await mailedCode(leyla);
  await asker.post('/code', { code });
  const [request] = await requests();
  const path = `/${request?.id}/take-back`;
  expect((await asker.get(path)).body).toContain('Müraciəti geri götürürsünüz?');
  expect((await person().post(path)).statusCode).toBe(303);
  expect(await requests()).toMatchObject([{ phase: 'confirmed' }]);
  await asker.post(path);
  expect(await requests()).toMatchObject([{ phase: 'withdrawn' }]);
  expect((await toldAfter(asker, path)).body).toContain('<title>Xəta:');
});

test('a sixth code within an hour is refused in words', async () => {
  const { person, mailedCode } = await setUp();
  const asker = person();
  await asker.answer('access', {}, { email: leyla }, {});
  for (let i = 0; i < 4; i++) {
    await mailedCode(leyla);
    expect((await asker.post('/code/resend')).statusCode).toBe(303);
  }
  const refused = await toldAfter(asker, '/code/resend');
  expect(refused.body).toContain('<title>Xəta:');
  // Told once.
  expect((await asker.get('/code')).body).not.toContain('<title>Xəta:');
  expect((await asker.post('/code', { code: await mailedCode(leyla) })).statusCode).toBe(303);
});

test('errors are pages for browsers and problem documents for others', async () => {
  const { app } = await setUp();
  const html = { accept: 'text/html,*/*;q=0.8' };
  for (const url of ['/smartmarket/nowhere?lang=en', '/nowhere?lang=en', '/smartmarket/requests/7?lang=en']) {
    const page = await app.inject({ url, headers: html });
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('<title>Error: ');
    const problem = await app.inject({ url, headers: { accept: 'application/json' } });
    expect(problem.headers['content-type']).toContain('application/problem+json');
    expect(problem.statusCode).toBe(page.statusCode);
  }
  for (const url of ['/nowhere', '/nosuch/requests?lang=az']) {
    const page = await app.inject({ url, headers: html });
    expect(page.statusCode).toBe(404);
    expect(page.body).not.toMatch(/SmartMarket|\/smartmarket\//);
  }
  const receipt = '/v1/consents/68a33faa-4a59-45f5-8d8a-031c33bcb7a2/receipt';
  for (const url of [`${receipt}?token=x`, `${receipt}.html?token=x`])
    expect((await app.inject({ url, headers: html })).headers['content-type']).toContain('text/html');
  const api = await app.inject({ url: '/v1/nowhere', headers: html });
  expect(api.headers['content-type']).toContain('application/problem+json');
});

test('an organisation without mapped stores takes every kind of request', async () => {
  const { stores: _, ...storeless } = smartmarket;
  const { person, requests } = await setUp(storeless as Manifest);
  for (const [kind, details] of [
    ['rectification', [{ fields: ['phone'] }, { phone: '+994 50 111 22 33' }]],
    ['erasure', [{}]],
    ['objection', [{ purposes: ['marketing'] }]],
  ] as const)
    expect(pathOf(await person().answer(kind, ...details, { email: leyla }, {}), org)).toBe('/code');
  expect((await requests()).map(({ kind }) => kind)).toEqual(['rectification', 'erasure', 'objection']);
});

test('too long, foreign and card-bearing answers come back with what to mend', async () => {
  const { person } = await setUp();
  const asker = person();
  await asker.post('', { kind: 'question' });
  const long = await toldAfter(asker, '/details', { text: 'ə'.repeat(1501) });
  expect(long.body).toContain('Mətn uzundur');
  expect(long.body).toContain('ə'.repeat(1501));
  const rare = Array.from({ length: 1500 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)));
  const wide = await asker.post('/details', { text: rare.join('') });
  expect(wide.body).toContain('Yazdıqlarınız bir müraciət üçün çoxdur');
  const card = await asker.post('/details', { text: 'kartım 4111 1111 1111 1111' });
  expect(card.statusCode).toBe(422);
  expect(card.body).toContain('Kart nömrəsi göndərmək olmaz');
  expect(card.body).toMatch(/id="text-error">[^]*kartım 4111 1111 1111 1111<\/textarea>/);
  const name = await asker.post('/contact', { email: leyla, name: '4111.1111.1111.1111' });
  expect([name.statusCode, name.body.includes('id="name-error"')]).toEqual([422, true]);
  const elsewhere = await asker.post('', { kind: '4111 1111 1111 1111' });
  expect([elsewhere.statusCode, elsewhere.body.includes(`class="go" href="/${org}/requests"`)]).toEqual([
    422,
    true,
  ]);
  expect((await asker.post('/details', { text: 'ə'.repeat(1500) })).statusCode).toBe(303);
  expect((await toldAfter(asker, '', { kind: 'spying' })).body).toContain('<title>Xəta:');
  expect((await asker.post('', { kind: ['access', 'erasure'] })).statusCode).toBe(303);
});
