import { randomUUID } from 'node:crypto';
import type { JournalView } from '@amanat/contract/console.ts';
import { type KeyScope, keyScopes } from '@amanat/contract/key-scopes.ts';
import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.close());

const roles = ['owner', 'officer', 'handler', 'auditor'] as const;
/** Keys with one scope each. */
const scopes: readonly KeyScope[] = keyScopes;
type Who = (typeof roles)[number] | `${KeyScope} key` | 'stranger' | 'elsewhere';
const looks: readonly Who[] = roles;
const acts = looks.slice(0, 3);
const decides = looks.slice(0, 2);
const itself: readonly Who[] = [...roles, 'elsewhere'];
const org = '/v1/organisations/:org';

/** Who each address that is not public is open to. Written down here, apart from the routes, and complete. */
const opened: Readonly<Record<string, readonly Who[]>> = {
  'DELETE /v1/session': itself,
  'GET /v1/me': itself,
  'GET /v1/promises': [...itself, 'decide key'],
  'POST /v1/decisions': ['decide key'],
  'POST /v1/preferences/links': ['consents key'],
  'POST /v1/preferences/links/revocation': ['consents key'],
  'POST /v1/decisions/batch': ['decide key'],
  'POST /v1/consents/state': ['consents key'],
  'POST /v1/consents/history': ['consents key'],
  'POST /v1/consents/basis': ['consents key'],
  [`POST ${org}/versions`]: ['publish key'],
  [`GET ${org}/decisions/stream`]: ['decide key'],
  [`GET ${org}/decisions/snapshot`]: ['decide key'],
  [`POST ${org}/decisions/state`]: ['decide key'],
  [`POST ${org}/denials`]: ['decide key'],
  [`POST ${org}/facts`]: ['facts key'],
  [`POST ${org}/scans`]: ['scan key'],
  [`GET ${org}/today`]: looks,
  [`GET ${org}/policy`]: looks,
  [`GET ${org}/promises`]: looks,
  [`GET ${org}/duties`]: looks,
  [`GET ${org}/recipients`]: looks,
  [`GET ${org}/processing-register`]: looks,
  [`GET ${org}/processing-register.csv`]: looks,
  [`GET ${org}/consents/summary`]: looks,
  [`POST ${org}/consents`]: acts,
  [`GET ${org}/consents/form`]: looks,
  [`GET ${org}/consents/written`]: looks,
  [`GET ${org}/consents/:consent/evidence`]: acts,
  [`POST ${org}/consents/state`]: looks,
  [`GET ${org}/consents/statistics`]: looks,
  [`GET ${org}/visits/statistics`]: looks,
  [`GET ${org}/consents/imports`]: [...looks, 'consent-files key'],
  [`GET ${org}/consents/imports/:import`]: [...looks, 'consent-files key'],
  [`POST ${org}/consents/imports`]: [...decides, 'consent-files key'],
  [`PUT ${org}/consents/imports/:import/file`]: [...decides, 'consent-files key'],
  [`GET ${org}/consents/export.ndjson`]: [...decides, 'consent-files key'],
  [`GET ${org}/consents/export.csv`]: [...decides, 'consent-files key'],
  [`POST ${org}/consents/history`]: looks,
  [`POST ${org}/consents/basis`]: looks,
  [`GET ${org}/retention`]: looks,
  [`GET ${org}/scans`]: looks,
  [`POST ${org}/scans/runs`]: acts,
  [`GET ${org}/scans/pictures/:phase`]: looks,
  [`GET ${org}/acts/:number.pdf`]: looks,
  [`GET ${org}/journal`]: looks,
  [`GET ${org}/staff-names`]: looks,
  [`GET ${org}/journal/export.zip`]: looks,
  [`POST ${org}/journal/verification`]: looks,
  [`GET ${org}/requests`]: looks,
  [`GET ${org}/requests.csv`]: ['owner', 'officer', 'auditor'],
  [`GET ${org}/requests.pdf`]: ['owner', 'officer', 'auditor'],
  [`GET ${org}/requests-detail/:request`]: looks,
  [`POST ${org}/requests/:request/assignment`]: acts,
  [`POST ${org}/requests/:request/plan`]: acts,
  [`POST ${org}/requests/:request/reply`]: acts,
  [`GET ${org}/requests/:request/answer/:file`]: acts,
  [`POST ${org}/requests/:request/approval`]: decides,
  [`POST ${org}/requests/:request/replanning`]: decides,
  [`POST ${org}/requests/:request/refusal`]: decides,
  [`POST ${org}/requests/:request/extension`]: decides,
  [`POST ${org}/requests/:request/pause`]: decides,
  [`POST ${org}/requests/:request/resumption`]: decides,
  [`POST ${org}/requests/:request/identity`]: decides,
  [`POST ${org}/requests/:request/lifting`]: decides,
  [`POST ${org}/retention/sweeps`]: decides,
  [`POST ${org}/versions/:number/told`]: decides,
  [`GET ${org}/versions/:number/notice`]: looks,
  [`GET ${org}/versions/:number/notice/people`]: looks,
  [`POST ${org}/versions/:number/notice`]: decides,
  [`POST ${org}/versions/:number/notice/pause`]: decides,
  [`POST ${org}/versions/:number/notice/resume`]: decides,
  [`POST ${org}/versions/:number/notice/cancel`]: decides,
  [`POST ${org}/versions/:number/notice/retry`]: decides,
  [`GET ${org}/propagation`]: looks,
  [`PUT ${org}/propagation/targets/:recipient`]: ['owner'],
  [`POST ${org}/propagation/targets/:recipient/replay`]: decides,
  [`POST ${org}/propagation/:id/replay`]: decides,
  [`POST ${org}/propagation/:id/done`]: acts,
  [`POST ${org}/propagation/:id/person`]: acts,
  [`GET ${org}/accounts`]: ['owner'],
  [`POST ${org}/accounts`]: ['owner'],
  [`POST ${org}/accounts/:account/role`]: ['owner'],
  [`POST ${org}/accounts/:account/agreement`]: ['owner'],
  [`POST ${org}/accounts/:account/factor`]: ['owner'],
  [`POST ${org}/accounts/:account/removal`]: ['owner'],
  [`GET ${org}/holds`]: looks,
  [`POST ${org}/holds`]: decides,
  [`POST ${org}/holds/lifting`]: decides,
};
/** What anybody may ask: published pages and files, what the banner needs, the journal's hashes, and a person's own request. */
const forEverybody = [
  /^GET \/$/,
  /^GET \/(openapi\.json|banner\.js|banner\/:file|verify|health|favicon\.ico)$/,
  /^GET \/(form|visits)\.js$/,
  /^(OPTIONS|POST) \/v1\/organisations\/:org\/visits$/,
  /^GET \/\.well-known\/gpc\.json$/,
  /^GET \/assets\//,
  /^GET \/console(\/\*?)?$/,
  /^GET \/:org(\/(privacy|cookies|versions|wordings)\b|$)/,
  /^(GET|POST) \/:org\/(requests|preferences|unsubscribe|forms)\b/,
  /^(OPTIONS|POST) \/v1\/consents(\/(handovers(\/exchange)?|standing))?$/,
  /^GET \/v1\/(consents|receipts)\/:id(\/receipt(\.(jsonld|html))?)?$/,
  /^POST \/v1\/session$/,
  /^POST \/v1\/invitations\/(look|acceptance)$/,
  /^POST \/v1\/organisations\/:org\/age-checks$/,
  /^GET \/v1\/organisations\/:org\/((gpc|frames|notice)\.json|banner(\.js(on)?|\/logo)|cookie-list|forms\/:form|versions(\/:number\/pages)?|wordings\/:hash)$/,
  /^GET \/v1\/organisations\/:org\/journal\/(checkpoint|key|tile\/\*)$/,
  /^POST \/v1\/organisations\/:org\/requests(\/:request\/(codes|confirmation))?$/,
  /^(GET|DELETE) \/v1\/organisations\/:org\/requests\/:request$/,
  /^GET \/v1\/organisations\/:org\/requests\/:request\/files\/:name$/,
];

function addressOf(url: string, organisation: string, request: string = randomUUID()): string {
  return url
    .replace(':org', organisation)
    .replace(':request', request)
    .replace(':file', 'M-2026-0001.zip')
    .replace(':number', '1')
    .replaceAll(/:\w+/g, '1')
    .replace('*', 'x');
}
const closedRoutes = () =>
  world.served.app.knownRoutes
    .filter((route) => !route.isPublic)
    .map(({ method, url }) => ({ method, url, key: `${method} ${url}` }))
    // Signing out ends the session that the others are asked with: last.
    .toSorted((a, b) => Number(a.key === 'DELETE /v1/session') - Number(b.key === 'DELETE /v1/session'));

/** The body; empty for a stream of events, which never ends by itself. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text();
  await answer.body?.cancel();
  return '';
}

async function callers(): Promise<Record<Who, Ask>> {
  const [owner, officer, handler, auditor, elsewhere] = await Promise.all([
    ...roles.map((role) => world.staff({ smartmarket: role })),
    world.staff({ icta: 'owner' }),
  ]);
  const keys = Object.fromEntries(
    await Promise.all(
      scopes.map(async (scope) => [`${scope} key`, await world.keyHolder('smartmarket', [scope])]),
    ),
  ) as Record<`${KeyScope} key`, Ask>;
  return { owner, officer, handler, auditor, elsewhere, ...keys, stranger: world.stranger } as Record<
    Who,
    Ask
  >;
}
/** How many entries of a kind the journal of an organisation holds. */
async function entries(owner: Ask, organisation: string, kind: string): Promise<number> {
  let count = 0;
  for (let before = ''; ;) {
    const answer = await owner('GET', `/v1/organisations/${organisation}/journal?kind=${kind}${before}`);
    const { entries: page, next } = (await answer.json()) as JournalView;
    count += page.length;
    if (next === null) return count;
    before = `&before=${next}`;
  }
}
const denials = (owner: Ask, organisation: string) => entries(owner, organisation, 'access.denied');

const person = { kind: 'access', language: 'az', email: 'aysel.quliyeva@example.az', name: 'Aysel Quliyeva' };
/** A stranger asks for access. @returns the number of the request. */
async function askForAccess(): Promise<string> {
  const answer = await world.stranger('POST', '/v1/organisations/smartmarket/requests', person);
  return ((await answer.json()) as { number: string }).number;
}

test('every route is either public on purpose or opened to somebody by name', () => {
  const { knownRoutes } = world.served.app;
  expect(knownRoutes.length).toBeGreaterThan(40);
  const unexpected = knownRoutes
    .filter(({ isPublic, method, url }) => isPublic && !forEverybody.some((p) => p.test(`${method} ${url}`)))
    .map(({ method, url }) => `${method} ${url}`);
  expect(unexpected).toEqual([]);
  expect(
    closedRoutes()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(Object.keys(opened).toSorted());
});

test('SMA-10 ALQ-6.2 LAL-3.2d: each route opens to its roles alone, in their own organisation alone; every denial and every view of a person is in the journal', async () => {
  const owner = await world.owner();
  const people = await callers();
  const number = await askForAccess();
  const before = await denials(owner, 'smartmarket');
  const viewsBefore = await entries(owner, 'smartmarket', 'request.viewed');
  const beforeElsewhere = await denials(owner, 'icta');
  const wrong: string[] = [];
  let denied = 0;
  let deniedElsewhere = 0;
  let views = 0;
  for (const { method, url, key } of closedRoutes())
    for (const [who, ask] of Object.entries(people) as [Who, Ask][]) {
      const answer = await ask(
        method,
        addressOf(url, 'smartmarket', number),
        method === 'GET' ? undefined : {},
      );
      const text = await textOf(answer);
      if (text.includes(person.email) || text.includes(person.name)) views += 1;
      const isDenial = answer.status === 401 || answer.status === 403;
      const isOpen = opened[key]?.includes(who) ?? false;
      if (isOpen === isDenial) wrong.push(`${who}: ${key} → ${answer.status}`);
      if (!isDenial) continue;
      const problem = JSON.parse(text) as ProblemDetails;
      if (answer.status !== (who === 'stranger' ? 401 : 403)) wrong.push(`${who}: ${key} → ${problem.code}`);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(problem).toMatchObject({
        status: answer.status,
        code: expect.stringMatching(/^AMANAT-[A-Z]+-\d{3}$/),
        fix: expect.stringMatching(/\S/),
      });
      if (who === 'stranger') continue;
      if (who === 'elsewhere' && !url.includes(':org')) deniedElsewhere += 1;
      else denied += 1;
    }
  expect(wrong).toEqual([]);
  expect(denied).toBeGreaterThan(40);
  expect((await denials(owner, 'smartmarket')) - before).toBe(denied);
  expect((await denials(owner, 'icta')) - beforeElsewhere).toBe(deniedElsewhere);
  // Four roles may open the request; nobody else's answer showed the person.
  expect(views).toBe(4);
  expect((await entries(owner, 'smartmarket', 'request.viewed')) - viewsBefore).toBe(views);
});

test('an organisation is closed to members of every other one, whatever their role there', async () => {
  const owner = await world.owner();
  const smartmarket = await world.staff({ smartmarket: 'owner', icta: 'officer' });
  const key = await world.keyHolder('smartmarket');
  for (const other of ['lalafo', 'alqoritmika', 'focusagency', 'nobody']) {
    const routes = closedRoutes().filter(({ url }) => url.includes(':org'));
    const before = other === 'nobody' ? 0 : await denials(owner, other);
    for (const { method, url } of routes)
      for (const ask of [smartmarket, key]) {
        const { status } = await ask(method, addressOf(url, other), method === 'GET' ? undefined : {});
        expect(`${method} ${url} ${other} ${status}`).toBe(`${method} ${url} ${other} 403`);
      }
    if (other !== 'nobody') expect((await denials(owner, other)) - before).toBe(routes.length * 2);
  }
  const decision = { organisation: 'lalafo', purpose: 'marketing', categories: ['email'] };
  const subject = { kind: 'email', value: 'aysel.quliyeva@example.az' };
  const refused = await key('POST', '/v1/decisions', { ...decision, subject });
  expect([refused.status, ((await refused.json()) as ProblemDetails).code]).toEqual([403, 'AMANAT-GATE-002']);
});

test('LAL-2.8: staff without a confidentiality agreement see no personal data, and the denial is in the journal', async () => {
  const owner = await world.owner();
  const number = await askForAccess();
  const path = `/v1/organisations/smartmarket/requests-detail/${number}`;
  expect(await (await owner('GET', path)).text()).toContain(person.email);
  const unsigned = await world.staff({ smartmarket: 'owner' }, false);
  const seen = await (await unsigned('GET', path)).text();
  expect(seen).toContain(number);
  for (const clear of [person.email, person.name]) expect(seen).not.toContain(clear);
  const before = await denials(owner, 'smartmarket');
  const file = `/v1/organisations/smartmarket/requests/${number}/answer/${number}.zip`;
  const refused = await unsigned('GET', file);
  expect([refused.status, ((await refused.json()) as ProblemDetails).code]).toEqual([403, 'AMANAT-ACC-004']);
  expect((await denials(owner, 'smartmarket')) - before).toBe(1);
});

test('a change by cookie is taken from our own pages only', async () => {
  const ask = await world.staff({ smartmarket: 'owner' });
  const path = '/v1/organisations/smartmarket/journal/verification';
  expect((await ask('POST', path)).status).toBe(200);
  const foreign = [
    { origin: 'https://example.com' },
    { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const refused = await ask('POST', path, undefined, headers);
    expect([refused.status, ((await refused.json()) as ProblemDetails).code]).toEqual([
      403,
      'AMANAT-ACC-003',
    ]);
  }
});

test('the address of an organisation leads to its policy; one of nobody names no organisation', async () => {
  const to = await world.served.app.inject('/smartmarket?lang=ru');
  expect([to.statusCode, to.headers.location]).toEqual([302, '/smartmarket/privacy?lang=ru']);
  for (const url of ['/nosuch', '/nosuch/privacy']) {
    const page = await world.served.app.inject({ url, headers: { accept: 'text/html' } });
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.body).not.toMatch(/alqoritmika|smartmarket/i);
  }
});
