import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import { sampleManifest } from '@amanat/domain/decide/testing/sample.ts';
import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { allowed as allowedExpress } from './express.ts';
import { allowed as allowedFastify } from './fastify.ts';
import { guardedFetch, RefusedDisclosure } from './fetch.ts';
import { refusalOf, type RouteUse } from './guard.ts';
import type { LiveGate } from './live.ts';

const at = '2026-11-22T10:00:00.000Z';
const since = '2026-02-01T00:00:00.000Z';
const compiled = compileManifest(sampleManifest, 1);
const state = foldEvents(
  [
    { kind: 'birth', at: since, date: '1990-05-05' },
    { kind: 'account', at: since, open: true },
  ],
  at,
);
/** The real decision over one known person. */
const gate: Pick<LiveGate, 'may'> = {
  may: async (_person, purpose, use) => may(compiled, state, { ...use, at: use.at ?? at, purpose }),
};
const person = { kind: 'email', value: 'leyla@example.az' } as const;
type Asked = { headers: Record<string, unknown> };
const use = (purpose: string): RouteUse<Asked> => ({
  purpose,
  categories: ['email'],
  person: ({ headers }) => (headers['x-person'] ? person : null),
});

test('a Fastify route behind the gate runs when the use is allowed and answers 403 with reasons when not', async () => {
  const app = fastify();
  app.get('/mail', { preHandler: allowedFastify(gate, use('marketing')) }, () => 'sent');
  app.get('/account', { preHandler: allowedFastify(gate, use('account')) }, () => 'shown');
  const headers = { 'x-person': '1' };
  expect((await app.inject({ url: '/account', headers })).body).toBe('shown');
  const refused = await app.inject({ url: '/mail', headers });
  expect(refused.statusCode).toBe(403);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(refused.json()).toMatchObject({ code: 'AMANAT-SDK-002', reasons: [{ code: 'consent.missing' }] });
  expect((await app.inject('/account')).json()).toMatchObject({ status: 403, reasons: [] });
});

test('an Express route behind the gate does the same, and a failure goes to its error handler', async () => {
  const asked = async (route: RouteUse<Asked>, headers: Asked['headers']) => {
    const sent: unknown[] = [];
    const response = {
      status: (code: number) => (sent.push(code), response),
      type: (type: string) => (sent.push(type), response),
      send: (body: string) => sent.push((JSON.parse(body) as { reasons: unknown }).reasons),
    };
    const next = await new Promise<unknown>((done) => {
      const { send } = response;
      response.send = (body) => (done('refused'), send(body));
      allowedExpress(gate, route)({ headers }, response, (error) => done(error ?? 'next'));
    });
    return [next, ...sent];
  };
  expect(await asked(use('account'), { 'x-person': '1' })).toEqual(['next']);
  expect(await asked(use('marketing'), { 'x-person': '1' })).toEqual([
    'refused',
    403,
    'application/problem+json',
    [{ code: 'consent.missing', about: 'marketing' }],
  ]);
  const broken = new Error('no session');
  const failing = { ...use('account'), person: () => Promise.reject(broken) };
  expect(await asked(failing, {})).toEqual([broken]);
});

test('the guarded fetch sends to declared recipients, refuses everybody else before a byte leaves, and follows no redirect', async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(request.url === '/away' ? 302 : 200, { location: 'https://example.com/' }).end('ok');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = guardedFetch(gate, { recipients: { [host]: 'courier' } });
  const delivery = { person, purpose: 'delivery', categories: ['name'] };
  expect(await (await send(`http://${host}/parcel`, { method: 'POST' }, delivery)).text()).toBe('ok');
  await expect(send(`http://${host}/away`, {}, delivery)).rejects.toThrow('fetch failed');
  const stranger = guardedFetch(gate, { recipients: {} });
  const refused = await stranger(`http://${host}/x`, {}, delivery).catch((cause: unknown) => cause);
  expect(refused).toBeInstanceOf(RefusedDisclosure);
  expect((refused as RefusedDisclosure).refusal.reasons[0]).toEqual({
    code: 'recipient.undeclared',
    about: 'undeclared',
  });
  await expect(send(`http://${host}/x`, {}, { ...delivery, purpose: 'marketing' })).rejects.toThrow(
    'AMANAT-SDK-002',
  );
  expect(requests).toEqual(['/parcel', '/away']);
});

test('the guarded fetch knows the organisation’s own hosts by name, and sends what it was given to send', async () => {
  const sent: [string, RequestInit | undefined][] = [];
  const fetchTo: typeof fetch = async (address, init) => {
    sent.push([String(address), init]);
    return new Response('ok');
  };
  const at = (own: readonly string[]) => guardedFetch(gate, { recipients: {}, own, fetch: fetchTo });
  const account = { person, purpose: 'account', categories: ['email'] };
  await at(['api.shop.example.az'])(
    'https://api.shop.example.az/x',
    { method: 'POST', body: 'b', redirect: 'follow' },
    account,
  );
  expect(sent).toEqual([['https://api.shop.example.az/x', { method: 'POST', body: 'b', redirect: 'error' }]]);
  // A host of the house is that very host; what has none leads to nobody, whatever the application calls its own.
  for (const [own, address] of [
    [['shop.example.az'], 'https://api.shop.example.az/x'],
    [['shop.example.az'], 'https://shop.example.az:8443/x'],
    [[''], 'data:text/plain,x'],
    [[], 'https://toString/x'],
  ] as const)
    await expect(at(own)(address, {}, account)).rejects.toBeInstanceOf(RefusedDisclosure);
  expect(sent).toHaveLength(1);
});

test('called as a plain fetch the guarded one sends nothing, and says what it needs', async () => {
  const sent: string[] = [];
  const send = guardedFetch(gate, {
    recipients: {},
    own: ['shop.example.az'],
    fetch: async (address) => {
      sent.push(String(address));
      return new Response('ok');
    },
  }) as (url: string, init?: RequestInit, disclosure?: object) => Promise<Response>;
  const use = { person, purpose: 'account', categories: ['email'] };
  await expect(send('https://shop.example.az/x')).rejects.toThrow(/AMANAT-SDK-005.*`person`/);
  for (const missing of ['person', 'purpose', 'categories'])
    await expect(send('https://shop.example.az/x', {}, { ...use, [missing]: undefined })).rejects.toThrow(
      `AMANAT-SDK-005: The settings cannot be used. Give \`${missing}\``,
    );
  expect(sent).toEqual([]);
});

test('a refusal tells the reasons that decided it and no others', async () => {
  const decision = await gate.may(person, 'marketing', { categories: ['email'] });
  const text = { az: 'Başqa.', en: 'Something else.', ru: 'Иное.' };
  const beside = { ...decision.reasons[0]!, code: 'purpose.unknown', decisive: false, text } as const;
  const [decisive] = decision.reasons.filter((one) => one.decisive);
  const refusal = refusalOf({ ...decision, reasons: [beside, ...decision.reasons] });
  expect(refusal.detail).toBe(decisive!.text.en);
  expect(refusal.reasons).toEqual([{ code: 'consent.missing', about: 'marketing' }]);
  expect(refusalOf(null)).toMatchObject({ detail: 'The request names no person.', reasons: [] });
});
