import { randomBytes } from 'node:crypto';
import type { BannerConfig, ConsentRequest } from '@amanat/contract/consent.ts';
import type { VisitAnswer, VisitRequest } from '@amanat/contract/visits.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { readErasures } from '../platform/keys-erasures.ts';
import { destroyDueKeys } from '../visits/rotate.ts';
import { visitStatistics } from '../visits/statistics.ts';
import { changed, type Org, type ProgramOptions, startProgram } from './testing/program.ts';

const site = 'http://it-academy.az';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const token = () => randomBytes(16).toString('base64url');

async function program(options: ProgramOptions & { readonly org?: Org } = {}) {
  const { org = 'alqoritmika' } = options;
  const server = await startProgram({ organisations: [org], now: '2026-11-23T08:00:00.000Z', ...options });
  onTestFinished(() => server.close());
  const visit = async (
    body: Partial<VisitRequest>,
    headers: Record<string, string> = {},
  ): Promise<VisitAnswer & { readonly status: number; readonly code?: string }> => {
    const answer = await fetch(`${server.url}/v1/organisations/${org}/visits`, {
      method: 'POST',
      // As a beacon sends it.
      headers: {
        'content-type': 'text/plain;charset=UTF-8',
        origin: site,
        'user-agent': firefox,
        ...headers,
      },
      body: JSON.stringify({ page: `${site}/opening`, ...body }),
    });
    return { ...((await answer.json()) as VisitAnswer), status: answer.status };
  };
  const choose = async (visitor: string, method: ConsentRequest['method'], analytics = true) => {
    const banner = JSON.parse(
      (await server.page(`/v1/organisations/${org}/banner.json`)).body,
    ) as BannerConfig;
    const answer = await server.send('POST', '/v1/consents', {
      organisation: org,
      site: 'it-academy.az',
      visitor,
      language: 'az',
      version: banner.version,
      wordingHash: banner.hash,
      method,
      choices: method === 'reject-all' || method === 'accept-all' ? {} : { analytics },
    });
    expect(answer.status).toBe(201);
  };
  /** Somebody who agreed. */
  const visitor = async () => {
    const id = token();
    await choose(id, 'accept-all');
    return id;
  };
  const services = {
    ...server.core,
    db: server.db,
    jobs: { add: async () => undefined },
    events: async () => [],
  };
  return { ...server, visit, choose, visitor, rotate: () => destroyDueKeys(services) };
}
type Server = Awaited<ReturnType<typeof program>>;

/** Every value of every column that the statistics have, as text. */
async function stored({ db }: Pick<Server, 'db'>): Promise<string> {
  const tables = await Promise.all(
    ['visit_event', 'visit_count', 'visit_key'].map((table) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(db),
    ),
  );
  return tables.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
}
const pseudonyms = async ({ db }: Pick<Server, 'db'>) =>
  (await sql<{ who: string }>`select distinct who from visit_event order by who`.execute(db)).rows.map(
    ({ who }) => who,
  );

test('ALQ-4.3: whatever a visit carries, no column of the database holds a clear identifier, address or device', async () => {
  const server = await program();
  const cookieless: Manifest = {
    ...changed(manifestOf('alqoritmika'), 'purposes', {
      statistics: {
        ...manifestOf('alqoritmika').purposes.statistics!,
        basis: 'legitimate-interest',
        balancing: { az: 'Yalnız saylar.', en: 'Counts alone.', ru: 'Только счёт.' },
      },
    }),
    statistics: { purpose: 'statistics' },
  };
  const open = await program({ declared: { alqoritmika: cookieless } });
  const hidden = fc.record({
    email: fc.stringMatching(/^[a-z]{4,9}\.[a-z]{5,9}@example\.az$/),
    phone: fc.stringMatching(/^99450\d{7}$/),
    device: fc.stringMatching(/^[A-Z]{2}-[A-Z]\d{4}[A-Z]$/),
    last: fc.integer({ min: 1, max: 254 }),
    agreed: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(hidden, async ({ email, phone, device, last, agreed }) => {
      const id = agreed ? await server.visitor() : token();
      const told = {
        page: `${site}/opening/${email}?phone=${phone}#${id}`,
        referrer: `https://mail.example.com/${email}?u=${phone}`,
      };
      const agent = `Mozilla/5.0 (Linux; Android 10; ${device}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7444.59 Mobile Safari/537.36`;
      const one = await server.visit({ ...told, visitor: id }, { 'user-agent': agent });
      const other = await open.visit(told, { 'user-agent': agent, 'x-forwarded-for': `203.0.113.${last}` });
      expect([one.collected, other.collected]).toEqual([agreed, true]);
      for (const text of [await stored(server), await stored(open)])
        for (const secret of [id, email, phone, device, '127.0.0.1', '7444', `203.0.113.${last}`])
          expect(text).not.toContain(secret);
    }),
    { numRuns: 25 },
  );
  expect(await stored(server)).toContain('Chrome 142');
  expect(await stored(server)).toContain('mail.example.com');
});

test('ALQ-4.3: within a day a visitor is one, over two days nobody can tell: the key is destroyed, also in the journal’s sight', async () => {
  const server = await program();
  const ids = await Promise.all(Array.from({ length: 12 }, () => server.visitor()));
  const day = async () => {
    for (const id of ids) {
      await server.visit({ visitor: id });
      await server.visit({ visitor: id, page: `${site}/courses` });
    }
    return pseudonyms(server);
  };
  const first = await day();
  expect(first).toHaveLength(12);
  // Whether or not anybody comes the next day, the end of the key is planned.
  const { rows: planned } = await sql<{ key: string; waits: boolean }>`
    select key, run_at > now() as waits from graphile_worker.jobs
    where task_identifier = 'visits.rotate'`.execute(server.db);
  expect(planned).toEqual([{ key: 'visits.rotate:2026-11-23T20:00:00.000Z', waits: true }]);
  server.clock.set('2026-11-23T20:00:00.000Z');
  const second = await day();
  expect(second).toHaveLength(12);
  expect(first.filter((who) => second.includes(who))).toEqual([]);
  // The first visit of the day ended the day before: counts are left, nobody's pseudonym, and no key.
  const text = await stored(server);
  for (const who of first) expect(text).not.toContain(who);
  const { rows: keys } = await sql<{ starts: string; sealed: Buffer | null }>`
    select starts, sealed from visit_key order by starts`.execute(server.db);
  expect(keys).toEqual([
    { starts: '2026-11-23', sealed: null },
    { starts: '2026-11-24', sealed: expect.any(Buffer) },
  ]);
  const gone = (await readErasures(server.db)).filter(({ subject }) => subject.startsWith('@visits/'));
  expect(gone).toHaveLength(1);
  const { rows: left } = await sql<{ subject: string }>`
    select subject from subject_key where subject like '@visits/%'`.execute(server.db);
  expect(left.map(({ subject }) => subject)).toEqual(['@visits/2026-11-24/2026-11-24T20:00:00.000Z']);
  const entries = (await server.journal('alqoritmika')).filter(
    ({ kind }) => kind === 'statistics.key-destroyed',
  );
  expect(entries.map(({ refs }) => refs)).toEqual([
    { from: '2026-11-23', until: '2026-11-23T20:00:00.000Z', counted: 24 },
  ]);
  const view = await visitStatistics(
    server.db,
    'alqoritmika',
    { from: '2026-11-23', to: '2026-11-24' },
    true,
  );
  expect(view).toMatchObject({
    total: { visits: 24, views: 48 },
    byDay: {
      groups: [
        { key: '2026-11-23', visits: 12, views: 24 },
        { key: '2026-11-24', visits: 12, views: 24 },
      ],
    },
    byPage: {
      groups: [
        { key: 'it-academy.az/courses', visits: 24, views: 24 },
        { key: 'it-academy.az/opening', visits: 24, views: 24 },
      ],
    },
  });
});

test('ALQ-4.3: the board says what the keys show: nothing before the first rotation, broken when one outlives its day', async () => {
  const own = manifestOf('alqoritmika');
  const { 'google-analytics': _, ...cookies } = own.cookies!;
  const server = await program({ declared: { alqoritmika: { ...own, cookies } } });
  await server.visit({ visitor: await server.visitor() });
  expect((await server.row('ALQ-4.3')).state).toBe('not-yet-shown');
  server.clock.set('2026-11-23T22:00:00.000Z');
  expect((await server.row('ALQ-4.3')).state).toBe('broken');
  await server.rotate();
  expect((await server.row('ALQ-4.3')).state).toBe('at-risk');
  await server.visit({ visitor: await server.visitor() });
  server.clock.set('2026-11-24T20:00:00.000Z');
  await server.rotate();
  expect((await server.row('ALQ-4.3')).state).toBe('at-risk');
  // A month later the late one is history.
  server.clock.set('2026-12-25T08:00:00.000Z');
  expect(await server.row('ALQ-4.3')).toMatchObject({ state: 'kept', facts: { keysDestroyed: 2, late: 0 } });
});

test('ALQ-4.3: as the five organisations declare it, nothing is claimed of Google’s own collecting', async () => {
  const server = await program();
  await server.visit({ visitor: await server.visitor() });
  server.clock.set('2026-11-23T20:00:00.000Z');
  await server.rotate();
  expect(await server.row('ALQ-4.3')).toMatchObject({ state: 'not-yet-shown' });
});

test('ALQ-5.3: a browser that refuses by Global Privacy Control or Do Not Track is not counted, consent or not', async () => {
  const server = await program();
  const visitor = await server.visitor();
  for (const signal of ['sec-gpc', 'dnt'])
    expect(await server.visit({ visitor }, { [signal]: '1' })).toEqual({
      collected: false,
      because: 'browser-refuses',
      status: 202,
    });
  expect(await stored(server)).toBe('');
  expect((await server.visit({ visitor })).collected).toBe(true);
});

test('nothing is counted without consent, after a refusal, and at once after a withdrawal', async () => {
  const server = await program();
  const [nobody, refused, back] = [token(), token(), await server.visitor()];
  await server.choose(refused, 'reject-all');
  const not = { collected: false, because: 'not-allowed', status: 202 };
  expect(await server.visit({})).toEqual(not);
  expect(await server.visit({ visitor: nobody })).toEqual(not);
  expect(await server.visit({ visitor: refused })).toEqual(not);
  expect(await stored(server)).toBe('');
  expect((await server.visit({ visitor: back })).collected).toBe(true);
  server.clock.advance(1000);
  await server.choose(back, 'withdraw', false);
  expect(await server.visit({ visitor: back })).toEqual(not);
});

test('what is not declared is refused, and so is another site’s page', async () => {
  const { statistics: _, ...none } = manifestOf('alqoritmika');
  const without = await program({ declared: { alqoritmika: none as Manifest } });
  expect(await without.visit({ visitor: token() })).toMatchObject({ status: 404, code: 'AMANAT-VIS-001' });
  const server = await program();
  const visitor = await server.visitor();
  const elsewhere = { page: 'https://elsewhere.example.com/', visitor };
  expect(await server.visit(elsewhere)).toMatchObject({ status: 422, code: 'AMANAT-VIS-002' });
  expect(await server.visit({ visitor }, { origin: 'https://elsewhere.example.com' })).toMatchObject({
    status: 403,
    code: 'AMANAT-CNS-006',
  });
  expect(await stored(server)).toBe('');
});

test('ALQ-4.3: the cookie page tells in three languages what is counted, and only where it is declared', async () => {
  const server = await program();
  for (const [language, words] of [
    ['az', 'Saytın öz statistikası'],
    ['en', 'The site’s own statistics'],
    ['ru', 'Собственная статистика сайта'],
  ])
    expect((await server.page(`/alqoritmika/cookies?lang=${language}`)).text).toContain(words);
  const none = await startProgram({ organisations: ['icta'] });
  onTestFinished(() => none.close());
  expect((await none.page('/icta/cookies?lang=en')).text).not.toContain('own statistics');
});

test('small numbers are not told: days, pages and words of few visits', async () => {
  const server = await program();
  const few = await Promise.all(Array.from({ length: 4 }, () => server.visitor()));
  for (const visitor of few) await server.visit({ visitor });
  server.clock.set('2026-11-24T08:00:00.000Z');
  const many = await Promise.all(Array.from({ length: 30 }, () => server.visitor()));
  for (const visitor of many) await server.visit({ visitor, referrer: 'https://search.example.com/?q=x' });
  for (const visitor of many.slice(0, 12)) {
    await server.visit({ visitor, page: `${site}/courses` });
    await server.visit({ visitor, event: 'video-started' });
  }
  for (const visitor of many.slice(0, 3))
    await server.visit({ visitor, page: `${site}/rare`, event: 'rare' });
  await server.visit({ visitor: many[0]!, page: `${site}/rare` });
  const days = { from: '2026-11-01', to: '2026-11-30' };
  const view = await visitStatistics(server.db, 'alqoritmika', days, true);
  expect(view).toMatchObject({
    hiddenDays: 1,
    total: { visits: 30, views: 43 },
    // The rare page alone would follow from the total; the next smallest is hidden with it.
    byPage: { groups: [{ key: 'it-academy.az/opening', visits: 30, views: 30 }], hidden: 2 },
    byReferrer: { groups: [{ key: 'search.example.com', visits: 30 }], hidden: 0 },
    byBrowser: { groups: [{ key: 'Firefox 145', visits: 30 }] },
    bySystem: { groups: [{ key: 'Linux', visits: 30 }] },
    byEvent: { groups: [], hidden: 2 },
  });
  expect(JSON.stringify(view)).not.toContain('rare');
});
