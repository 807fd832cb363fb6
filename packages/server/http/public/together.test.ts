import { randomBytes } from 'node:crypto';
import type { HandoverAnswer, StandingAnswer } from '@amanat/contract/handover.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { rowCounts } from '../../../../e2e/rows.ts';
import { appendSubjectEvents } from '../../consent/events.ts';
import { subjectEvents } from '../../consent/reads.ts';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { countNext } from '../../consent/statistics/store.ts';
import { wordingOf } from '../../consent/wordings.ts';
import { settableClock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { Log } from '../../platform/log.ts';
import { testDatabase } from '../../platform/testing/database.ts';

const [a, b, alone] = ['https://shop.example.az', 'https://sister.example.com', 'https://alone.example.com'];
const token = () => randomBytes(16).toString('base64url');
const start = '2026-11-23T08:00:00.000Z';

/** Two servers over one database, for an organisation with two sites that hold one choice and one that does not. */
async function setUp(...later: readonly Manifest[]) {
  const { db } = await testDatabase();
  const policies = versionsOf(
    ...[shopManifest(), ...later].map((shop) => ({
      ...shop,
      banner: { ...shop.banner!, siteKeys: [a, b, alone], together: [a, b] },
    })),
  );
  const clock = settableClock(start);
  const said: string[] = [];
  const write = (...words: unknown[]) => void said.push(JSON.stringify(words));
  const log: Log = { info: write, warn: write, error: write };
  const masterKey = new Uint8Array(32).fill(3);
  const open = () => consentServer({ db, clock, policies, masterKey, log });
  const servers = [await open(), await open()];
  onTestFinished(async () => void (await Promise.all(servers.map(({ app }) => app.close()))));
  const post = (path: string, body: unknown, origin: string | undefined = a, server = 0) =>
    servers[server]!.app.inject({
      method: 'POST',
      url: `/v1/consents${path}`,
      headers: { 'content-type': 'application/json', ...(origin === '' ? {} : { origin }) },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const choose = async (visitor: string, change: object = {}, origin = a) => {
    clock.advance(1000);
    const key = timed(clock.now().getTime());
    const answer = await post('', consentBody(policies, { visitor, key, ...change }), origin);
    expect(answer.statusCode).toBe(201);
  };
  const leave = (ticket: string, more: object, origin = a) =>
    post('/handovers', { organisation: 'shop', ticket, to: b, ...more }, origin);
  const take = (ticket: string, { origin = b, from = a, server = 1 } = {}) =>
    post('/handovers/exchange', { organisation: 'shop', ticket, from }, origin, server);
  const standing = (visitor: string, origin = b) =>
    post('/standing', { organisation: 'shop', visitor }, origin);
  const subjectOf = (visitor: string) => servers[0]!.keys.pseudonym('shop', 'visitor', visitor);
  return { app: servers[0]!.app, policies, subjectOf, db, clock, post, choose, leave, take, standing, said };
}

/** The last word on each purpose. */
function foldedChoices(events: readonly SubjectEvent[]): Readonly<Record<string, boolean>> {
  return Object.assign({}, ...events.map((event) => (event.kind === 'consent' ? event.choices : {})));
}

/** A key whose first six bytes are the time, as the banner makes it. */
function timed(ms: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(ms, 0, 6);
  return bytes.toString('base64url');
}
const withdrawn = { method: 'withdraw', choices: { functional: false, analytics: false, marketing: false } };
const codeOf = (answer: { json(): unknown }) => (answer.json() as { code?: string }).code;

test('a recorded choice goes along once, to the site it was meant for, within a minute, whichever server is asked', async () => {
  const { clock, choose, leave, take, said, db } = await setUp();
  const visitor = token();
  await choose(visitor);
  const ticket = token();
  expect((await leave(ticket, { visitor })).statusCode).toBe(204);
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from handover`.execute(db);
  expect(rows[0]!.sealed.toString('latin1')).not.toContain(visitor);
  expect(codeOf(await take(ticket, { origin: a, from: b }))).toBe('AMANAT-CNS-024');
  expect(codeOf(await take(ticket, { from: alone }))).toBe('AMANAT-CNS-024');
  const both = await Promise.all([0, 1, 0, 1].map((server) => take(ticket, { server })));
  expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404, 404, 404]);
  const taken = both.find(({ statusCode }) => statusCode === 200)!;
  expect(taken.headers).toMatchObject({
    'cache-control': 'no-store',
    'access-control-allow-origin': b,
    vary: expect.stringContaining('origin'),
  });
  const answer: HandoverAnswer = taken.json();
  expect(answer).toMatchObject({
    visitor,
    choice: {
      version: 1,
      made: clock.now().getTime(),
      lasts: 365 * 86_400_000,
      categories: { functional: true, analytics: true, marketing: true },
      receipt: expect.stringMatching(/^\/v1\/consents\/[0-9a-f-]{36}\/receipt\?token=/),
    },
  });
  const late = token();
  await leave(late, { visitor });
  clock.advance(60_000);
  expect(codeOf(await take(late))).toBe('AMANAT-CNS-024');
  await leave(token(), { visitor });
  expect(await sql`select 1 from handover`.execute(db).then(({ rows: left }) => left.length)).toBe(1);
  expect(said.join()).not.toContain(visitor);
});

test('a refusal goes along without an identifier; what nobody recorded waits, and is given only once it came in', async () => {
  const { choose, leave, take } = await setUp();
  const refusal = { version: 1, made: Date.parse(start) };
  const ticket = token();
  await leave(ticket, { refusal });
  expect((await take(ticket)).json()).toEqual({ refusal });
  const [visitor, early] = [token(), token()];
  await leave(early, { visitor });
  expect(codeOf(await take(early))).toBe('AMANAT-CNS-024');
  await choose(visitor);
  expect((await take(early)).json()).toMatchObject({ visitor });
});

test('GDPR 7(3): what was taken back on one site no longer stands for the others, however late an older consent comes in', async () => {
  const { clock, choose, standing, leave, take } = await setUp();
  const visitor = token();
  const categoriesOf = async () => ((await standing(visitor)).json() as StandingAnswer).choice?.categories;
  expect((await standing(visitor)).json()).toEqual({ choice: null });
  const early = timed(clock.now().getTime());
  await choose(visitor);
  expect(await categoriesOf()).toMatchObject({ analytics: true });
  const ticket = token();
  await leave(ticket, { visitor });
  await choose(visitor, withdrawn, b);
  expect(await categoriesOf()).toEqual({ functional: false, analytics: false, marketing: false });
  expect((await take(ticket)).json()).toMatchObject({ choice: { categories: { analytics: false } } });
  await choose(visitor, { key: early });
  expect(await categoriesOf()).toEqual({ functional: false, analytics: false, marketing: false });
  await choose(visitor, { method: 'customise', choices: { analytics: true } }, b);
  expect(await categoriesOf()).toEqual({ functional: false, analytics: true, marketing: false });
});

test('only declared sites of the organisation are answered, and only what they may ask', async () => {
  const { db, post, leave, take, standing, choose } = await setUp();
  const visitor = token();
  await choose(visitor);
  const ticket = token();
  await leave(ticket, { visitor });
  const before = await rowCounts(db);
  for (const origin of [
    '',
    'null',
    alone,
    'https://example.com',
    `${b}.example.com`,
    'http://sister.example.com',
  ])
    for (const answer of [
      await leave(token(), { visitor }, origin),
      await take(ticket, { origin }),
      await standing(visitor, origin),
    ]) {
      expect([origin, answer.statusCode, codeOf(answer)]).toEqual([origin, 403, 'AMANAT-CNS-023']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(answer.body).not.toContain(visitor);
    }
  for (const to of [a, alone, 'https://example.com'])
    expect(codeOf(await leave(token(), { visitor, to }))).toBe('AMANAT-CNS-023');
  const hostile = [
    token().slice(1),
    `${token()}=`,
    "' or 1=1 --",
    { $ne: null },
    [ticket],
    1,
    null,
    '\0'.repeat(22),
  ];
  for (const value of hostile)
    for (const [path, body] of [
      ['/handovers', { organisation: 'shop', ticket: value, to: b, visitor }],
      ['/handovers', { organisation: 'shop', ticket: token(), to: b, visitor: value }],
      ['/handovers', { organisation: 'shop', ticket: token(), to: b, refusal: value }],
      ['/handovers', { organisation: 'shop', ticket: token(), to: value, visitor }],
      ['/handovers', { organisation: value, ticket: token(), to: b, visitor }],
      ['/handovers/exchange', { organisation: 'shop', ticket: value, from: a }],
      ['/handovers/exchange', { organisation: 'shop', ticket, from: value }],
      ['/standing', { organisation: 'shop', visitor: value }],
    ] as const)
      expect((await post(path, body, b)).statusCode).toBeGreaterThanOrEqual(400);
  const both = { organisation: 'shop', ticket: token(), to: b, visitor, refusal: { version: 1, made: 1 } };
  expect((await post('/handovers', both)).statusCode).toBe(400);
  expect((await post('/standing', `{"a":"${'x'.repeat(2000)}"}`)).statusCode).toBe(413);
  expect(await rowCounts(db)).toEqual(before);
  expect((await take(ticket)).statusCode).toBe(200);
});

test('browsers of any declared site may ask whether they may ask', async () => {
  const { app } = await setUp();
  for (const path of ['handovers', 'handovers/exchange', 'standing']) {
    const preflight = (origin: string) =>
      app.inject({ method: 'OPTIONS', url: `/v1/consents/${path}`, headers: { origin } });
    expect((await preflight(b)).headers).toMatchObject({
      'access-control-allow-origin': b,
      'access-control-allow-methods': 'POST',
    });
    expect((await preflight('https://example.com')).statusCode).toBe(403);
  }
});

/** The declaration of the shop once it asks for fewer categories. */
function without(category: 'functional' | 'marketing'): Manifest {
  return shopManifest((shop) => {
    const { [category]: _gone, ...cookieCategories } = shop.cookieCategories!;
    const cookies = Object.entries(shop.cookies!).filter(([, cookie]) => cookie.category !== category);
    return { ...shop, cookieCategories, cookies: Object.fromEntries(cookies) };
  });
}

test('a category that is declared no more leaves the choice about the others under the version it was made under', async () => {
  const { policies, choose, standing, leave, post, clock, subjectOf, db } = await setUp(
    without('functional'),
  );
  const [here, there] = [token(), token()];
  const first = wordingOf(policies.version('shop', 1)!, 'az').hash;
  const former = { version: 1, wordingHash: first };
  for (const visitor of [here, there]) await choose(visitor, former, visitor === here ? a : b);
  await choose(here, { method: 'customise', choices: { analytics: true, marketing: false } });
  const stands = { version: 2, categories: { analytics: true, marketing: false } };
  expect(((await standing(here)).json() as StandingAnswer).choice).toMatchObject(stands);
  expect(((await standing(here)).json() as StandingAnswer).choice?.categories).toEqual(stands.categories);
  // It comes along to a site that was asked under the former version, and takes back what was agreed to there.
  clock.advance(1000);
  const ticket = token();
  await leave(ticket, { visitor: here });
  const met = await post('/handovers/exchange', { organisation: 'shop', ticket, from: a, held: there }, b);
  expect(met.json()).toMatchObject({ visitor: there, choice: stands });
  const { rows } = await sql`
    select data->'version' as version, data->'choices' as choices from subject_event
    where subject = ${subjectOf(there)} order by at desc, id desc limit 1`.execute(db);
  expect(rows).toEqual([{ version: 2, choices: { improvement: true, marketing: false } }]);
});

test('GDPR 7(3): what was taken back under a version that asked for more is taken back on a site that is met later', async () => {
  const { policies, choose, leave, post, clock, subjectOf, db } = await setUp(without('marketing'));
  const former = { version: 1, wordingHash: wordingOf(policies.version('shop', 1)!, 'az').hash };
  const meet = async (visitor: string, held: string) => {
    clock.advance(1000);
    const ticket = token();
    await leave(ticket, { visitor });
    const met = await post('/handovers/exchange', { organisation: 'shop', ticket, from: a, held }, b);
    expect(met.statusCode).toBe(200);
  };
  const stands = async (visitor: string) =>
    foldedChoices(await subjectEvents(db, 'shop', subjectOf(visitor)))['marketing'];
  const back = { ...former, method: 'withdraw', choices: { marketing: false } };
  const some = { method: 'customise', choices: { functional: true, analytics: true } };

  // Here taken back under the former version, and chosen again under the one that asks for it no more.
  const [here, there] = [token(), token()];
  await choose(here, former);
  await choose(there, former, b);
  await choose(here, back);
  await choose(here, some);
  expect([await stands(here), await stands(there)]).toEqual([false, true]);
  await meet(here, there);
  expect([await stands(here), await stands(there)]).toEqual([false, false]);
  const { rows } = await sql`
    select data->'version' as version, data->>'method' as method, data->'categories' as categories, data->'copy' as copy
    from subject_event where subject = ${subjectOf(there)} order by at, id`.execute(db);
  expect(rows.slice(1)).toEqual([
    { version: 1, method: 'withdraw', categories: { marketing: false }, copy: true },
  ]);
  // Met again, nothing is left to take back.
  await meet(here, there);
  expect(await subjectEvents(db, 'shop', subjectOf(there))).toHaveLength(2);

  // The other way round: the site that is met took it back after it was agreed to here; and one that is linked to it hears of it.
  const [first, second, linked] = [token(), token(), token()];
  await choose(linked, former);
  await choose(first, former);
  await meet(linked, first);
  await choose(second, back, b);
  await choose(first, some);
  await meet(first, second);
  expect([await stands(first), await stands(linked)]).toEqual([false, false]);

  // Agreed to again after it was taken back elsewhere: that stands.
  const [early, late] = [token(), token()];
  await choose(early, back);
  await choose(late, former, b);
  await choose(early, some);
  await meet(early, late);
  expect(await stands(late)).toBe(true);
});

test('LAL-C8.2: what was agreed to lapses at its own end, also where a later choice did not speak of it', async () => {
  const all = shopManifest();
  const { policies, choose, standing, clock } = await setUp(without('marketing'), all);
  const visitor = token();
  await choose(visitor);
  const agreed = clock.now().getTime();
  clock.advance(30 * 86_400_000);
  // A page that is still open from the version before knows no marketing.
  const before = { version: 2, wordingHash: wordingOf(policies.version('shop', 2)!, 'az').hash };
  await choose(visitor, { ...before, method: 'customise', choices: { functional: true, analytics: true } });
  const { version, made, ends, categories } = ((await standing(visitor)).json() as StandingAnswer).choice!;
  expect([version, categories]).toEqual([2, { functional: true, analytics: true, marketing: true }]);
  // Six months, by the declaration, after it was agreed to.
  expect(new Date(made + ends!['marketing']!).toISOString()).toBe('2027-05-23T08:00:01.000Z');
  expect(agreed).toBe(Date.parse('2026-11-23T08:00:01.000Z'));
});

test('LAL-C8.2: a choice that is copied to a site that was met later lapses everywhere when it lapses where it was made', async () => {
  const { db, clock, post, choose, leave, standing, subjectOf } = await setUp();
  const [here, there] = [token(), token()];
  await choose(there, { site: 'sister.example.com', method: 'reject-all', choices: {} }, b);
  clock.advance(1000);
  await choose(here);
  const made = clock.now();
  clock.advance(40 * 86_400_000);
  const ticket = token();
  await leave(ticket, { visitor: here });
  expect(
    (await post('/handovers/exchange', { organisation: 'shop', ticket, from: a, held: there }, b)).statusCode,
  ).toBe(200);
  const { rows } = await sql<{ at: string; expires: string; ends: Record<string, string> }>`
    select at, data->>'expires' as expires, data->'ends' as ends from subject_event
    where subject in (${subjectOf(here)}, ${subjectOf(there)}) and data->'choices'->>'marketing' = 'true' order by at`.execute(
    db,
  );
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual({ ...rows[0], at: clock.now().toISOString() });
  const carried = async (visitor: string) => ((await standing(visitor)).json() as StandingAnswer).choice!;
  const whole = Date.parse(rows[0]!.expires) - made.getTime();
  expect((await carried(here)).lasts).toBe(whole);
  // By the clock of the browser it began when it was made.
  expect((await carried(there)).lasts).toBe(whole);
});

test('GDPR 7(3): where two sites asked one browser each by itself, they learn of each other, and one withdrawal takes back both', async () => {
  const { db, clock, post, choose, leave, standing, subjectOf } = await setUp();
  const [here, there, third] = [token(), token(), token()];
  const all = { functional: true, analytics: true, marketing: true };
  const answersOf = async (visitor: string) =>
    ((await standing(visitor)).json() as StandingAnswer).choice?.categories;
  const records = async (visitor: string) =>
    (
      await sql<{ method: string; site: string; copy: boolean | null }>`
        select data->>'method' as method, data->>'site' as site, (data->>'copy')::boolean as copy
        from subject_event where subject = ${subjectOf(visitor)} order by at, id`.execute(db)
    ).rows;
  const meet = async (visitor: string, held: string) => {
    const ticket = token();
    await leave(ticket, { visitor });
    return post('/handovers/exchange', { organisation: 'shop', ticket, from: a, held }, b);
  };
  await choose(there, { site: 'sister.example.com' }, b);
  await choose(here, { method: 'customise', choices: { analytics: true } });
  clock.advance(1000);
  expect((await meet(here, there)).json()).toMatchObject({
    visitor: there,
    choice: { categories: { functional: false, analytics: true, marketing: false } },
  });
  // The newer is recorded for the other as well, as made on the site that it was made on.
  expect(await records(there)).toEqual([
    { method: 'accept-all', site: 'sister.example.com', copy: null },
    { method: 'withdraw', site: 'shop.example.az', copy: true },
  ]);
  expect(await records(here)).toHaveLength(1);
  await choose(third, {}, b);
  clock.advance(1000);
  // An older choice that comes along changes nothing here, and is replaced where it came from.
  expect((await meet(here, third)).json()).toMatchObject({ visitor: third, choice: { categories: all } });
  expect(await answersOf(here)).toEqual(all);
  await choose(there, withdrawn, b);
  for (const visitor of [here, there, third])
    expect(await answersOf(visitor)).toEqual({ functional: false, analytics: false, marketing: false });
  expect((await records(here)).at(-1)).toMatchObject({ method: 'withdraw', copy: true });
  const counted = await countAnswers(db);
  expect(counted).toBe(4);

  const linked = async () =>
    (await sql<{ subject: string }>`select subject from visitor_link`.execute(db)).rows;
  expect(await linked()).toHaveLength(6);
  const erasure = { kind: 'erased', at: clock.now().toISOString(), keptFor: [] } as const;
  await inTransaction(db, (tx) => appendSubjectEvents(tx, 'shop', subjectOf(there), [erasure]));
  // An erasure leaves nothing that tells whose the erased pseudonym was; the others stay one browser's.
  expect((await linked()).map(({ subject }) => subject).toSorted()).toEqual(
    [here, third].map(subjectOf).toSorted(),
  );
});

/** Answers that statistics count; a copy for another site of the same browser is none. */
async function countAnswers(db: Db): Promise<number> {
  while ((await inTransaction(db, (tx) => countNext(tx, 'shop'))) > 0);
  const { rows } = await sql<{ n: number }>`select sum(n)::int as n from consent_statistic`.execute(db);
  return rows[0]?.n ?? 0;
}
