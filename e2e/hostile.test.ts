import { keyScopes } from '@amanat/contract/key-scopes.ts';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { BoardView } from '@amanat/contract/console.ts';
import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { isText } from '@amanat/server/http/json-body.ts';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { known } from '../demo/databases/people.ts';
import { dump, rowCounts } from './rows.ts';
import { type Ask, startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
let samples: Readonly<Record<string, Sample>>;
beforeAll(async () => {
  world = await startTestWorld();
  samples = await makeSamples();
});
afterAll(() => world.close());

const base = '/v1/organisations/smartmarket';
const someone = { email: 'gunel.rzayeva@example.az', name: 'Günel Rzayeva', text: 'Məlumatlarımı göndərin.' };
/** Has the form of one and opens nothing. */
const noInvitation = 'A'.repeat(43);
interface Sample {
  readonly url: string;
  /** A body that is accepted, or undefined when the route takes none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** True where JSON may come as text/plain, as beacons send it. */
  readonly beacon?: true;
  /** Fields that take any words. */
  readonly words?: readonly string[];
}

/** One good request for every address where anybody may send something. */
async function makeSamples(): Promise<Readonly<Record<string, Sample>>> {
  const banner = (await (await world.stranger('GET', `${base}/banner.json`)).json()) as BannerConfig;
  const unknown = `${base}/requests/11111111-1111-4111-8111-111111111111`;
  return {
    'POST /v1/consents': {
      url: '/v1/consents',
      body: {
        organisation: 'smartmarket',
        site: '127.0.0.1',
        language: 'az',
        version: banner.version,
        wordingHash: banner.hash,
        method: 'accept-all',
      },
    },
    // Open to the pages of declared sites alone: whatever a stranger sends is refused.
    'POST /v1/consents/handovers': {
      url: '/v1/consents/handovers',
      body: {
        organisation: 'smartmarket',
        ticket: 'A'.repeat(22),
        to: 'https://sister.example.com',
        visitor: 'B'.repeat(22),
      },
    },
    'POST /v1/consents/handovers/exchange': {
      url: '/v1/consents/handovers/exchange',
      body: { organisation: 'smartmarket', ticket: 'A'.repeat(22), from: 'https://sister.example.com' },
    },
    'POST /v1/consents/standing': {
      url: '/v1/consents/standing',
      body: { organisation: 'smartmarket', visitor: 'B'.repeat(22) },
    },
    'POST /v1/session': {
      url: '/v1/session',
      body: { email: someone.email, password: 'bir-iki-üç', code: '000000' },
    },
    'POST /v1/invitations/look': { url: '/v1/invitations/look', body: { token: noInvitation } },
    'POST /v1/invitations/acceptance': {
      url: '/v1/invitations/acceptance',
      body: { token: noInvitation, password: 'bir-iki-üç-dörd', code: '000000' },
      words: ['password'],
    },
    'POST /v1/organisations/:org/age-checks': {
      url: `${base}/age-checks`,
      body: { birthDate: '1990-05-07' },
    },
    'POST /v1/organisations/:org/visits': {
      url: `${base}/visits`,
      body: { page: 'http://127.0.0.1/goods', visitor: 'AAAAAAAAAAAAAAAAAAAAAA' },
      beacon: true,
    },
    'POST /v1/organisations/:org/requests': {
      url: `${base}/requests`,
      body: { kind: 'access', language: 'az', ...someone },
      words: ['name', 'text'],
    },
    'POST /v1/organisations/:org/requests/:request/codes': { url: `${unknown}/codes`, body: undefined },
    'POST /v1/organisations/:org/requests/:request/confirmation': {
      url: `${unknown}/confirmation`,
      body: { code: '123456' },
    },
  };
}

function addressOf(url: string): string {
  return url
    .replace(':org', 'smartmarket')
    .replace(':request', '11111111-1111-4111-8111-111111111111')
    .replaceAll(/:\w+/g, '1');
}

interface Raw {
  readonly payload?: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the refusal is called, where another would lead astray. */
  readonly code?: string;
}
/** A body in a form that no address takes. */
const untaken = 'AMANAT-HTTP-415';
let sent = 0;
/** Sends bytes as a stranger, each time from another address of the network, so that no limit answers instead. */
function send(url: string, { payload, type = 'application/json', headers = {} }: Raw) {
  sent += 1;
  return world.served.app.inject({
    method: 'POST',
    url,
    remoteAddress: `127.1.${Math.floor(sent / 250) % 250}.${1 + (sent % 250)}`,
    headers: { ...(payload === undefined ? {} : { 'content-type': type }), ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
}
type Answer = Awaited<ReturnType<typeof send>>;
function expectRefusal(answer: Answer, what: string, mark?: string): void {
  const { statusCode, body } = answer;
  expect(`${what}: ${statusCode}`).toMatch(/: 4\d\d$/);
  expect(answer.headers['content-type'], what).toContain('application/problem+json');
  const problem = answer.json() as ProblemDetails;
  expect(problem, what).toMatchObject({
    status: statusCode,
    code: expect.stringMatching(/^AMANAT-[A-Z]+-\d{3}$/),
  });
  for (const field of [problem.title, problem.detail, problem.fix]) expect(field, what).toMatch(/\S/);
  if (mark) expect(body, what).not.toContain(mark);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + '1' + close.repeat(depth);
/** Bodies that are wrong whatever the address. */
function broken(good: object): Readonly<Record<string, Raw>> {
  const json = JSON.stringify(good);
  return {
    'no body': { payload: '' },
    'half an object': { payload: json.slice(0, -3) },
    'two objects': { payload: json + json },
    null: { payload: 'null' },
    'an array': { payload: `[${json}]` },
    'a string': { payload: JSON.stringify(json) },
    'a number': { payload: '1e999' },
    'a thousand brackets': { payload: nested(1000, '[', ']') },
    'a deep object': { payload: nested(800, '{"a":', '}') },
    'a NUL byte': { payload: `${json.slice(0, -1)}\0}` },
    'prototype pollution': { payload: '{"__proto__":{"polluted":true}}' },
    'pollution beside good fields': { payload: json.replace('{', '{"__proto__":{"polluted":true},') },
    'pollution by constructor': { payload: '{"constructor":{"prototype":{"polluted":true}}}' },
    'an unknown field': { payload: JSON.stringify({ ...good, isAdmin: true }) },
    'UTF-16': { payload: utf16(json) },
    'UTF-16 that says so': { payload: utf16(json), type: 'application/json; charset=utf-16', code: untaken },
    'Windows-1251': { payload: json, type: 'application/json; charset="windows-1251"', code: untaken },
    'bytes that are no UTF-8': {
      payload: Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xff, 0xc0, 0xaf), Buffer.from('"}')]),
    },
    gzip: { payload: gzipSync(json), headers: { 'content-encoding': 'gzip' }, code: untaken },
    XML: {
      payload: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      type: 'application/xml',
    },
    'plain text': { payload: json, type: 'text/plain' },
    'a file': {
      payload: '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--b--',
      type: 'multipart/form-data; boundary=b',
    },
    'no known type': { payload: json, type: 'nonsense' },
    'three megabytes': { payload: JSON.stringify({ ...good, more: 'ə'.repeat(1_500_000) }) },
  };
}
const mark = 'zərərli';
const hostileValues: readonly unknown[] = [
  `${mark}'; drop table request cascade; --`,
  `<script>alert("${mark}")</script>`,
  `../../../../etc/passwd%00${mark}`,
  `${mark}\u0000`,
  `${mark}@example.az\r\nBcc: other@example.az`,
  `\ud800${mark}`,
  `\u202e${mark}`,
  `{{constructor.constructor("return process")()}}${mark}`,
  { $ne: null, mark },
  { toString: 'x', mark },
  [mark],
  [[[[[mark]]]]],
  -1,
  -9_007_199_254_740_991,
  1.5,
  null,
];

test('malformed, oversized, foreign-charset and hostile requests to every open address get a coded problem, and nothing is stored', async () => {
  const posts = world.served.app.knownRoutes.filter(
    ({ method, isPublic, url }) =>
      isPublic && method !== 'GET' && method !== 'OPTIONS' && method !== 'DELETE' && url.startsWith('/v1/'),
  );
  expect(posts.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(
    Object.keys(samples).toSorted(),
  );
  const before = await rowCounts(world.db);
  for (const [route, { url, body, words = [], beacon }] of Object.entries(samples)) {
    const wrong = Object.entries(broken(body ?? {})).filter(([what]) => !(beacon && what === 'plain text'));
    for (const [what, raw] of wrong) {
      const answer = await send(url, raw);
      expectRefusal(answer, `${route}, ${what}`);
      if (raw.code) expect(answer.json(), `${route}, ${what}`).toMatchObject({ code: raw.code });
    }
    for (const field of Object.keys(body ?? {}))
      for (const value of hostileValues) {
        // Any words may be written, as long as they are text.
        if (words.includes(field) && typeof value === 'string' && isText(value)) continue;
        const answer = await send(url, { payload: JSON.stringify({ ...body, [field]: value }) });
        expectRefusal(answer, `${route}, ${field} = ${JSON.stringify(value)}`, mark);
      }
  }
  // An attempt to sign in counts against its address, whatever else it is.
  const { sign_in_attempt: attempts, ...after } = await rowCounts(world.db);
  expect(attempts).toBeGreaterThan(0);
  expect({ ...after, sign_in_attempt: before['sign_in_attempt'] }).toEqual(before);
  expect('polluted' in {}).toBe(false);
  expect((await world.stranger('GET', '/openapi.json')).status).toBe(200);
});

/** Forms as no page of ours sends them. */
const hostileForms: readonly Raw[] = [
  '',
  'kind=%27%3B+drop+table+request%3B--&email=a&code=1',
  'kind=access&kind=erasure&kind[]=x&kind[a]=y',
  '__proto__[polluted]=1&__proto__.polluted=1&constructor[prototype][polluted]=1',
  'kind=%00&email=%00%00&code=%00&number=%00',
  'kind=%ff%fe&code=%c0%af',
  'kind=%&code=%zz',
  `email=${'a'.repeat(100_000)}%40example.az&text=${'ə'.repeat(20_000)}`,
  `${'a=1&'.repeat(5000)}`,
  'email=a%40b.az%0d%0aBcc%3A+c%40d.az&number=M-2026-0001&code=000000',
]
  .map((payload): Raw => ({ payload, type: 'application/x-www-form-urlencoded' }))
  .concat(Object.values(broken({ kind: 'access' })));

test('forms that no page of the portal sends open nothing and store nothing, with or without a forged cookie', async () => {
  const posts = world.served.app.knownRoutes.filter(
    ({ method, isPublic, url }) => isPublic && method === 'POST' && url.startsWith('/:org/'),
  );
  expect(posts.length).toBeGreaterThan(5);
  const before = await rowCounts(world.db);
  for (const { url } of posts)
    for (const form of hostileForms)
      for (const cookie of ['', 'amanat_portal=AAAA', 'amanat_portal=%00%ff; amanat_portal=x']) {
        const path = addressOf(url);
        const headers = { origin: 'http://localhost', host: 'localhost', cookie, ...form.headers };
        const { statusCode, headers: said } = await send(path, { ...form, headers });
        expect(`${path} ${String(form.payload).slice(0, 60)} ${statusCode}`).toMatch(/ (303|4\d\d)$/);
        if (statusCode === 303)
          expect(said.location).toMatch(/^\/smartmarket\/(requests|preferences|forms)\b/);
      }
  expect(await rowCounts(world.db)).toEqual(before);
  expect('polluted' in {}).toBe(false);
});

test('addresses that climb, hide bytes or name nobody lead nowhere', async () => {
  const paths = [
    '/assets/fonts/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/fonts/__proto__',
    '/assets/fonts/constructor',
    '/assets/brand/..%2f..%2fmaster.key',
    '/assets/brand/__proto__.css',
    '/console/..%2f..%2fpackage.json',
    '/console/assets/..%2f..%2f..%2f..%2fpackage.json',
    '/__proto__/privacy',
    '/constructor/privacy',
    '/smartmarket%00/privacy',
    '/smartmarket%27%20or%201=1--/privacy',
    '/smartmarket/versions/99999',
    '/smartmarket/versions/1%20or%201=1',
    '/%c0%ae%c0%ae/privacy',
    '/v1/organisations/__proto__/banner.json',
    '/v1/organisations/constructor/versions',
    '/v1/organisations/smartmarket/forms/__proto__',
    '/v1/organisations/smartmarket%00/journal/checkpoint',
    '/v1/organisations/smartmarket/journal/tile/..%2f..%2fentries',
    '/v1/receipts/11111111-1111-4111-8111-111111111111',
    `/${'a'.repeat(3000)}`,
  ];
  for (const path of paths) {
    const answer = await world.served.app.inject({ url: path });
    const text = answer.body;
    if (answer.statusCode === 200) {
      // The console answers every address of its own with its page, the versions list of nobody is empty.
      expect(text, path).toMatch(/^<!doctype html>|"versions":\[\]/i);
    } else {
      expect(`${path}: ${answer.statusCode}`).toMatch(/: 4\d\d$/);
      expect(answer.headers['content-type'], path).toContain('application/problem+json');
    }
    expect(text, path).not.toMatch(/root:|"workspaces"/);
  }
});

/** Writes bytes to the socket and gives what came back before it closed. */
function speak(bytes: string): Promise<string> {
  const { port } = new URL(world.served.url);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (part) => (heard += part.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}
test('what is not HTTP is turned away and the server lives on', async () => {
  const before = await rowCounts(world.db);
  const body = JSON.stringify(samples['POST /v1/consents']?.body);
  const talk = [
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'GET / HTTP/9.9\r\n\r\n',
    // To a browser «/\» leads to another host, wherever a slash at the end is taken off.
    'GET /\\example.com/privacy/ HTTP/1.1\r\nhost: a\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`,
    `POST /v1/consents HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${body}`,
    `POST /v1/consents HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: -5\r\n\r\n${body}`,
    `POST /v1/consents HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99999\r\n\r\n${body.slice(0, 20)}`,
  ];
  for (const bytes of talk) expect(await speak(bytes)).not.toMatch(/^HTTP\/1\.1 [235]/);
  expect(await rowCounts(world.db)).toEqual(before);
  expect((await world.stranger('GET', '/smartmarket/privacy')).status).toBe(200);
});

/** Test numbers of the card networks: Luhn-valid, no account behind them. */
const cards = [
  '4111111111111111',
  '5555 5555 5555 4444',
  '3782-822463-10005',
  '4111\u00a01111\u00a01111\u00a01111',
  '４１１１ １１１１ １１１１ １１１１',
  '4111.1111.1111.1111',
];
/** Every way a text can travel in a body. */
const disguises: readonly ((card: string) => string)[] = [
  (card) => JSON.stringify({ note: card }),
  (card) => JSON.stringify({ note: `kartım ${card}, 12/29` }),
  (card) => JSON.stringify({ deep: [{ er: [{ note: card }] }] }),
  (card) => JSON.stringify({ [card]: true }),
  (card) => JSON.stringify({ note: card }).replaceAll(/\d/g, (digit) => `\\u003${digit}`),
];

test('SMA-03: a card number is refused at every address, whoever sends it and however it is written; one in a store is found and breaks the promise', async () => {
  const before = await rowCounts(world.db);
  const owner = await world.owner();
  const key = await world.keyHolder('smartmarket', keyScopes);
  const routes = world.served.app.knownRoutes.filter(({ method }) => method === 'POST');
  const askers: Record<string, Ask> = { owner, key };
  for (const { url, isPublic } of routes) {
    const path = addressOf(url);
    for (const card of cards) {
      if (isPublic) {
        const payload = new URLSearchParams({ name: 'a', text: `kart ${card}` }).toString();
        const answer = await send(path, { payload, type: 'application/x-www-form-urlencoded' });
        expect(answer.statusCode, url).toBe(422);
      }
      for (const disguise of disguises) {
        const payload = disguise(card);
        const answers = isPublic
          ? [await send(path, { payload })]
          : await Promise.all(
              Object.values(askers).map(async (ask) => {
                const answer = await ask('POST', path, JSON.parse(payload));
                const code = ((await answer.json()) as ProblemDetails).code;
                return { statusCode: answer.status, body: code };
              }),
            );
        const outcomes = answers.map((a) => `${a.statusCode} ${/AMANAT-[A-Z]+-\d{3}/.exec(a.body)?.[0]}`);
        // A closed address says so first.
        const isRefused = (o: string) =>
          o === '422 AMANAT-HTTP-422' || (!isPublic && /^403 AMANAT-(HTTP-403|KEY-002)$/.test(o));
        expect(
          outcomes.filter((o) => !isRefused(o)),
          `${url} ${payload}`,
        ).toEqual([]);
        expect(outcomes, url).toContain('422 AMANAT-HTTP-422');
      }
    }
  }
  const after = await rowCounts(world.db);
  const sessions = { session: after['session'], journal_entry: after['journal_entry'] };
  expect({ ...after, ...sessions }).toEqual({
    ...before,
    ...sessions,
    api_key: (before['api_key'] ?? 0) + 1,
  });
  const everything = await dump(world.db);
  for (const card of cards) expect(everything).not.toContain(card);

  // One that gets into the shop's own tables is found there, and the promise stands broken.
  const shop = new Client({ connectionString: world.environment.SHOP_DATABASE_URL });
  await shop.connect();
  await shop.query('update support_tickets set body = $1 where id = 2', [`Kartım: ${cards[0]}`]);
  await shop.end();
  expect((await boardOf(owner))['SMA-03']).toBe('broken');
});

async function boardOf(owner: Ask): Promise<Readonly<Record<string, string>>> {
  const { promises } = (await (await owner('GET', `${base}/promises`)).json()) as BoardView;
  return Object.fromEntries(promises.map(({ id, state }) => [id, state]));
}

test('a declaration that sells, holds a card number or is no declaration is not published', async () => {
  const key = await world.keyHolder('smartmarket', ['publish']);
  const manifest = manifestTextOf('smartmarket');
  const before = (await rowCounts(world.db))['policy_version'];
  const wrong = [
    '',
    ': [',
    'a: &a [*a]',
    `a: &a ["${'x'.repeat(100)}"]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]`,
    '!!js/function "function(){ return process }"',
    manifest.replace('id: smartmarket', 'id: lalafo'),
    manifest.replace('SmartMarket.az-da alış-veriş', 'Kart 4111 1111 1111 1111'),
    manifest.replace('kind: marketing', 'kind: sale'),
    manifest.replace('role: processor', 'role: sale'),
    `${manifest}\nmore: true`,
  ];
  for (const text of wrong) {
    const answer = await key('POST', `${base}/versions`, { manifest: text });
    expect(`${text.slice(0, 30)} ${answer.status}`).toMatch(/ 4\d\d$/);
    expect(((await answer.json()) as ProblemDetails).code).toMatch(/^AMANAT-(POLICY|HTTP)-\d{3}$/);
  }
  expect((await rowCounts(world.db))['policy_version']).toBe(before);
  expect((await world.stranger('GET', '/smartmarket/privacy')).status).toBe(200);
});

/** A mail server in the place of the former one that knows nobody, and says whom. */
async function refuseMail(port: number): Promise<{ stop(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`No such user: ${address}`), { responseCode: 550 })),
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

test('no log line of a run full of people and of faults holds anything of a person', async () => {
  const leyla = known.leyla;
  const card = '4111111111111111';
  const open = (email: string, name: string, text: string) =>
    send(`${base}/requests`, {
      payload: JSON.stringify({ kind: 'access', language: 'az', email, name, text }),
    });
  // The mail server refuses people by their address, and a table of the shop lacks a column.
  await world.mail.stop();
  const refusing = await refuseMail(Number(new URL(world.mail.smtpUrl).port));
  const shop = new Client({ connectionString: world.environment.SHOP_DATABASE_URL });
  await shop.connect();
  await shop.query('alter table customers rename column email to e_mail');
  expect((await open(leyla.email, leyla.name, `Zəng edin: ${leyla.phone}`)).statusCode).toBe(201);
  expect((await open(someone.email, someone.name, someone.text)).statusCode).toBe(201);
  await open(someone.email, someone.name, `kart ${card}`);
  await send('/v1/session', {
    payload: JSON.stringify({ email: someone.email, password: 'gizli-parol-998', code: '123456' }),
  });
  const owner = await world.owner();
  const { requests } = (await (await owner('GET', `${base}/requests`)).json()) as {
    requests: { number: string }[];
  };
  for (const { number } of requests) await owner('POST', `${base}/requests/${number}/plan`);
  await world.stranger('GET', `/smartmarket/privacy?email=${leyla.email}`);
  await expect.poll(() => world.logged.join('')).toMatch(/requests\.letter.*550/s);
  await refusing.stop();
  await shop.query('alter table customers rename column e_mail to email');
  await shop.end();
  const log = world.logged.join('');
  const people = [leyla, someone].flatMap((person) =>
    Object.values(person).filter((v) => typeof v === 'string'),
  );
  for (const clear of [...people, 'Leyla', 'Günel', 'gizli-parol-998', card, 'emekdas', 'owner@example.az'])
    expect(log).not.toContain(clear);
  for (const line of world.logged) expect(() => JSON.parse(line) as unknown).not.toThrow();
});
