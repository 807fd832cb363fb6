import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { subjectEvents } from '../../consent/reads.ts';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';

async function setUp() {
  const { db } = await testDatabase();
  const policies = versionsOf(shopManifest(), shopManifest());
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/v1/consents',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const stored = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from subject_event`.execute(db);
    return rows[0]?.n;
  };
  const subjectOf = (visitor: string) => server.keys.pseudonym('shop', 'visitor', visitor);
  return { ...server, db, policies, clock, post, stored, subjectOf };
}

test('a choice is stored with the version, the wording shown and the time, and its receipt proves it', async () => {
  const { app, db, policies, post, integrator, subjectOf } = await setUp();
  const body = consentBody(policies);
  const answer = await post(body);
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({
    recordedAt: '2026-11-23T08:00:00.000Z',
    version: 2,
    expires: '2027-11-23T08:00:00.000Z',
    ends: { marketing: '2027-05-23T08:00:00.000Z' },
  });
  expect(await subjectEvents(db, 'shop', subjectOf(body.visitor!))).toMatchObject([
    {
      kind: 'consent',
      at: '2026-11-23T08:00:00.000Z',
      version: 2,
      choices: { personalisation: true, improvement: true, marketing: true },
    },
  ]);
  const wording = await app.inject(`/v1/organisations/shop/wordings/${body.wordingHash}`);
  expect(wording.json()).toMatchObject({ title: 'Cookie-lərə siz qərar verirsiniz', version: 2 });
  expect((await app.inject(answer.json().receipt)).json().code).toBe('AMANAT-CNS-011');
  await integrator.catchUp();
  const receipt = (await app.inject(answer.json().receipt)).json();
  expect(receipt.content.value).toMatchObject({ method: 'accept-all', wording: body.wordingHash });
});

test('without its token a receipt is a place in the journal and nobody’s; a wrong token is refused', async () => {
  const { app, policies, post, integrator, subjectOf } = await setUp();
  const body = consentBody(policies);
  const { id, receipt: address } = (await post(body)).json() as ConsentAnswer;
  const other = ((await post(consentBody(policies))).json() as ConsentAnswer).receipt;
  await integrator.catchUp();
  const own = (await app.inject(address)).json() as Receipt;
  expect(own.entry.subject).toBe(subjectOf(body.visitor!));
  const bare = await app.inject(`/v1/consents/${id}/receipt`);
  expect(bare.statusCode).toBe(200);
  expect(Object.keys(bare.json()).toSorted()).toEqual([
    'checkpoint',
    'format',
    'inclusion',
    'index',
    'leaf',
    'origin',
    'publicKey',
  ]);
  for (const told of [own.entry.subject!, own.entry.kind, own.entry.time])
    expect(bare.body).not.toContain(told);
  expect(bare.json()).toMatchObject({ index: own.index, inclusion: own.inclusion });
  for (const token of ['bad', '', other.split('=')[1]!]) {
    const refused = await app.inject(`/v1/consents/${id}/receipt?token=${token}`);
    expect([refused.statusCode, refused.json().code], token).toEqual([403, 'AMANAT-CNS-015']);
  }
});

test('ALQ-5.1: sending a form stores the consent with policy version, form, wording shown and time', async () => {
  const { app, db, policies, post, integrator, subjectOf } = await setUp();
  const shown = (await app.inject('/v1/organisations/shop/forms/contact?lang=az')).json();
  expect(shown.wording).toMatchObject({
    form: 'contact',
    version: 2,
    purposes: [{ id: 'newsletter', label: 'Razıyam: Xəbərlər' }],
  });
  const { choices: _, ...body } = consentBody(policies);
  const form = { ...body, method: 'form', form: 'contact', wordingHash: shown.hash };
  const answer = await post({ ...form, purposes: { newsletter: true } });
  expect(answer.statusCode).toBe(201);
  expect(await subjectEvents(db, 'shop', subjectOf(body.visitor!))).toMatchObject([
    { at: '2026-11-23T08:00:00.000Z', version: 2, choices: { newsletter: true }, form: 'contact' },
  ]);
  await integrator.catchUp();
  const receipt = (await app.inject(answer.json().receipt)).json();
  expect(receipt.content.value).toMatchObject({ form: 'contact', wording: shown.hash });
  const stored = await app.inject(`/v1/organisations/shop/wordings/${shown.hash}`);
  expect(stored.json()).toEqual(shown.wording);
  expect((await post({ ...form, purposes: { marketing: true } })).json().code).toBe('AMANAT-CNS-001');
  expect((await post({ ...form, form: 'none', purposes: {} })).json().code).toBe('AMANAT-CNS-001');
});

test('the words of the banner prove no consent to what they do not ask: such a purpose is refused and nothing is stored', async () => {
  const { db, policies, post, subjectOf } = await setUp();
  const body = consentBody(policies);
  for (const method of ['accept-all', 'customise', 'withdraw']) {
    const choices = method === 'withdraw' ? { analytics: false } : {};
    const answer = await post({ ...body, method, choices, purposes: { newsletter: true } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'AMANAT-CNS-001',
      detail: expect.stringContaining('newsletter'),
    });
  }
  expect(await subjectEvents(db, 'shop', subjectOf(body.visitor!))).toEqual([]);
  // Whoever takes something back may name it as they like.
  const back = { ...body, method: 'withdraw', choices: {}, purposes: { newsletter: false } };
  expect((await post(back)).statusCode).toBe(201);
});

test('SMA-18: a withdrawal is one call like the consent and is an event of its own', async () => {
  const { db, clock, policies, post, subjectOf } = await setUp();
  const body = consentBody(policies);
  await post(body);
  clock.advance(1000);
  const withdrawal = await post(
    consentBody(policies, { visitor: body.visitor!, method: 'withdraw', choices: { marketing: false } }),
  );
  expect(withdrawal.statusCode).toBe(201);
  const events = await subjectEvents(db, 'shop', subjectOf(body.visitor!));
  expect(events.map((e) => e.kind === 'consent' && e.choices)).toEqual([
    { personalisation: true, improvement: true, marketing: true },
    { marketing: false },
  ]);
});

test('the same key is stored once, whoever clicks twice', async () => {
  const { policies, post, stored } = await setUp();
  const body = consentBody(policies);
  const answers = await Promise.all([post(body), post(body), post(body)]);
  answers.push(await post(body));
  expect(new Set(answers.map((a) => a.json().id)).size).toBe(1);
  expect(await stored()).toBe(1);
  const other = await post({ ...body, method: 'customise', choices: { marketing: true } });
  expect(other.json().code).toBe('AMANAT-CNS-007');
  expect((await post({ ...body, visitor: 'A'.repeat(22) })).statusCode).toBe(201);
  expect(await stored()).toBe(2);
});

test('a refused item of a crowd leaves its neighbours whole', async () => {
  const { policies, post, stored } = await setUp();
  const crowd = Array.from({ length: 40 }, (_, i) =>
    post(i % 4 === 0 ? { ...consentBody(policies), choices: { spying: true } } : consentBody(policies)),
  );
  const codes = (await Promise.all(crowd)).map((a) => a.statusCode);
  expect(codes.filter((c) => c === 201)).toHaveLength(30);
  expect(codes.filter((c) => c === 422)).toHaveLength(10);
  expect(await stored()).toBe(30);
});

test.each([
  ['an unknown field', { spy: true }, 'AMANAT-HTTP-400'],
  ['another organisation', { organisation: 'nobody' }, 'AMANAT-CNS-008'],
  ['an unknown version', { version: 9 }, 'AMANAT-CNS-004'],
  ['words never shown', { wordingHash: 'A'.repeat(43) }, 'AMANAT-CNS-005'],
  ['an unknown category', { choices: { spying: true } }, 'AMANAT-CNS-001'],
  ['necessary refused', { method: 'customise', choices: { necessary: false } }, 'AMANAT-CNS-002'],
  ['a choice against the button', { choices: { analytics: false } }, 'AMANAT-CNS-003'],
  ['only some of what is asked with a button over all', { choices: { analytics: true } }, 'AMANAT-CNS-003'],
  ['a withdrawal of nothing', { method: 'withdraw' }, 'AMANAT-CNS-003'],
  ['a site the declaration does not name', { site: 'evil.example' }, 'AMANAT-CNS-006'],
  ['a port of a declared site that it does not name', { site: 'shop.example.az:8443' }, 'AMANAT-CNS-006'],
  ['no host at all', { site: 'shop.example.az:99999' }, 'AMANAT-CNS-006'],
  ['a card number', { site: '4111111111111111' }, 'AMANAT-HTTP-422'],
])('%s is refused with a code and nothing is stored', async (_, change, code) => {
  const { policies, post, stored } = await setUp();
  const answer = await post({ ...consentBody(policies), ...change });
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json().code).toBe(code);
  expect(await stored()).toBe(0);
});

test('words in one language are no evidence of a choice in another', async () => {
  const { policies, post, stored } = await setUp();
  const body = consentBody(policies, { language: 'ru' });
  expect((await post(body)).statusCode).toBe(201);
  const other = await post({ ...consentBody(policies), language: 'en', wordingHash: body.wordingHash });
  expect(other.json()).toMatchObject({
    code: 'AMANAT-CNS-005',
    detail: expect.stringContaining('/language'),
  });
  expect(
    (await post({ ...consentBody(policies), language: 'ru-RU', wordingHash: body.wordingHash })).statusCode,
  ).toBe(201);
  expect(await stored()).toBe(2);
});

test('foreign charsets, oversized and broken bodies are refused', async () => {
  const { policies, post, stored } = await setUp();
  const body = consentBody(policies);
  const foreign = await post(body, { 'content-type': 'application/json; charset=windows-1251' });
  expect(foreign.json().code).toBe('AMANAT-HTTP-415');
  expect((await post({ ...body, site: 'a'.repeat(5000) })).json().code).toBe('AMANAT-HTTP-413');
  expect((await post('{"organisation":')).json().code).toBe('AMANAT-HTTP-400');
  expect(await stored()).toBe(0);
});

test('only the sites of the declaration may send from a page', async () => {
  const { app, policies, post, stored } = await setUp();
  const origin = 'https://shop.example.az';
  const answer = await post(consentBody(policies), { origin });
  expect(answer.headers['access-control-allow-origin']).toBe(origin);
  expect((await post(consentBody(policies), { origin: 'http://127.0.0.1:4711' })).statusCode).toBe(201);
  const foreign = await post(consentBody(policies), { origin: 'https://elsewhere.example' });
  expect(foreign.json().code).toBe('AMANAT-CNS-006');
  expect(await stored()).toBe(2);
  const served = { ...consentBody(policies), site: '127.0.0.1:4711' };
  expect((await post(served)).statusCode).toBe(201);
  expect(
    (await post({ ...consentBody(policies), site: 'amanat.example' }, { host: 'amanat.example' })).statusCode,
  ).toBe(201);
  const preflight = (from: string) =>
    app.inject({ method: 'OPTIONS', url: '/v1/consents', headers: { origin: from, host: 'amanat.example' } });
  expect((await preflight(origin)).statusCode).toBe(204);
  expect((await preflight('https://elsewhere.example')).statusCode).toBe(403);
});

test('LAL-8.5: the banner is told from which version on a choice still counts', async () => {
  const { db } = await testDatabase();
  const widened = shopManifest((m) => ({
    ...m,
    purposes: { ...m.purposes, marketing: { ...m.purposes.marketing!, recipients: ['google'] } },
  }));
  const policies = versionsOf(shopManifest(), widened, widened);
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const { app } = await consentServer({ db, clock, policies });
  onTestFinished(() => app.close());
  const config = await app.inject('/v1/organisations/shop/banner.json?lang=az');
  expect(config.json()).toMatchObject({ version: 3, since: 2, lasts: 181 * 86_400_000, gpc: true });
  expect(config.json().block.analytics).toEqual({
    names: '^(_ga|_ga_.*|visits)$',
    hosts: String.raw`^(www\.google-analytics\.com(/.*)?|/stats\.js)$`,
    since: 1,
  });
  expect(config.json().block.marketing).toEqual({ names: '^(ads)$' });
  const again = await app.inject({
    url: '/v1/organisations/shop/banner.json?lang=az',
    headers: { 'if-none-match': String(config.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

test('the logo of a theme is served from our own address, and a script in it runs nowhere', async () => {
  const { db } = await testDatabase();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const logo = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  const themed = shopManifest((m) => ({ ...m, banner: { ...m.banner!, theme: { logo, paper: '#fff8ee' } } }));
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const { app } = await consentServer({ db, clock, policies: versionsOf(themed) });
  onTestFinished(() => app.close());
  const { layer, look } = (await app.inject('/v1/organisations/shop/banner.json')).json();
  expect(look).toBe('--p:#fff8ee');
  const [, address = ''] = /<img src='<>([^']+)'/.exec(layer) ?? [];
  expect(address).toBe('/v1/organisations/shop/banner/logo');
  const answer = await app.inject(address);
  expect(answer.body).toBe(drawing);
  expect(answer.headers['content-type']).toBe('image/svg+xml');
  expect(answer.headers['content-security-policy']).toContain('sandbox');
});
