import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { thing } from '@amanat/domain/scan/testing/made-up-crawl.ts';
import type { Observation } from '@amanat/domain/scan/observation.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unscannedSites } from '../../scans/reads.ts';
import { beginRun, endRun } from '../../scans/runs.ts';
import { scanSites } from '../../scans/view.ts';
import { type Program, startProgram } from '../../promises/testing/program.ts';

let program: Program;
beforeAll(async () => {
  const real = manifestOf('lalafo');
  const banner = { ...real.banner!, siteKeys: ['https://lalafo.az', 'http://127.0.0.1'] };
  program = await startProgram({
    organisations: ['lalafo', 'icta'],
    declared: { lalafo: { ...real, banner } },
  });
});
afterAll(() => program?.close());

const path = '/v1/organisations/lalafo/scans';
/** A crawl of lalafo's real site as the scanner would tell it; made up. */
function report(change: Partial<Observation> & { readonly findings?: readonly unknown[] } = {}): object {
  const seen: Observation = {
    format: 'amanat-scan/1',
    site: 'https://lalafo.az',
    at: program.clock.now().toISOString(),
    pages: ['/'],
    reached: ['before', 'rejected', 'accepted', 'withdrawn'],
    banner: { kind: 'amanat', accept: true, reject: true, withdraw: true },
    transport: { https: true, mixed: [] },
    things: [thing({ name: 'sessionid', host: 'lalafo.az' })],
  };
  return { ...seen, ...change };
}
/** How many crawls the journal of the organisation holds. */
async function journaled(): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from journal_entry where org = 'lalafo' and kind = 'scan.recorded'`.execute(
    program.db,
  );
  return rows[0]?.n ?? 0;
}

test('a crawl is kept, journaled with its counts, and what it means is worked out by the server', async () => {
  const bad = [thing({ name: '_ga', host: 'lalafo.az', phases: ['before'], lifetime: 60 })];
  const answer = await program.send('POST', path, report({ things: bad, findings: [] }), 'lalafo');
  expect(answer.status).toBe(201);
  expect(JSON.parse(answer.body)).toMatchObject({ site: 'https://lalafo.az', version: 1, errors: 1 });
  expect((await program.row('LAL-2.9')).state).toBe('broken');
  program.clock.advance(60_000);
  expect((await program.send('POST', path, report(), 'lalafo')).status).toBe(201);
  expect((await program.row('LAL-2.9')).state).toBe('kept');
  expect(await journaled()).toBe(2);
});

test('a crawl that began earlier changes nothing; one of 32 days ago shows nothing any more', async () => {
  const now = program.clock.now().getTime();
  const bad = [thing({ name: '_ga', host: 'lalafo.az', phases: ['before'], lifetime: 60 })];
  const earlier = report({ at: new Date(now - 3_600_000).toISOString(), things: bad });
  expect((await program.send('POST', path, earlier, 'lalafo')).status).toBe(201);
  program.clock.advance(60_000);
  expect((await program.row('LAL-2.9')).state).toBe('kept');
  program.clock.advance(32 * 86_400_000);
  expect((await program.row('LAL-2.9')).state).toBe('not-yet-shown');
});

test('what is not a crawl of a declared site taken just now is refused, coded, and changes nothing', async () => {
  const before = await journaled();
  const day = 86_400_000;
  const at = (ms: number) => new Date(program.clock.now().getTime() + ms).toISOString();
  const cases: readonly (readonly [unknown, number, string])[] = [
    [report({ site: 'https://elsewhere.example.az' }), 422, 'AMANAT-SCAN-001'],
    [report({ at: at(-day - 1000) }), 422, 'AMANAT-SCAN-002'],
    [report({ at: at(3_600_000) }), 422, 'AMANAT-SCAN-002'],
    [report({ at: '2026-99-99T99:99:99Z' }), 422, 'AMANAT-SCAN-002'],
    [report({ reached: ['accepted'] }), 422, 'AMANAT-SCAN-003'],
    [{ ...report(), format: 'amanat-scan/2' }, 400, 'AMANAT-HTTP-400'],
    [{ ...report(), value: 'secret' }, 400, 'AMANAT-HTTP-400'],
    [{ ...report(), things: [{ ...thing(), value: 'secret' }] }, 400, 'AMANAT-HTTP-400'],
    [{}, 400, 'AMANAT-HTTP-400'],
    [report({ pages: ['x'.repeat(1_100_000)] }), 413, 'AMANAT-HTTP-413'],
  ];
  for (const [body, status, code] of cases) {
    const answer = await program.send('POST', path, body, 'lalafo');
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([status, code]);
  }
  expect(await journaled()).toBe(before);
});

test('a scan handed over for a site that only the declaration covers is shown; a failed visit to it is no news then', async () => {
  const { db, clock } = program;
  const { policies } = program.core;
  const site = 'http://127.0.0.1:8081';
  const shown = async () => scanSites(db, policies, policies.inForce('lalafo')!);
  expect((await shown()).map((one) => one.site)).not.toContain(site);
  expect((await program.send('POST', path, report({ site }), 'lalafo')).status).toBe(201);
  const at = clock.now().toISOString();
  expect((await shown()).find((one) => one.site === site)).toMatchObject({ visited: false, last: { at } });
  expect((await shown()).filter(({ visited }) => visited).length).toBeGreaterThan(0);

  // What the night could not look at is news until somebody looked.
  const real = 'https://lalafo.az';
  clock.advance(60_000);
  await beginRun(db, 'lalafo', real, clock.now().toISOString(), false);
  await endRun(db, 'lalafo', real, clock.now().toISOString(), 'AMANAT-SCAN-101');
  const unscanned = async () =>
    (await unscannedSites(db, 'lalafo', clock.now().toISOString())).map((one) => one.site);
  expect(await unscanned()).toEqual([real]);
  clock.advance(60_000);
  expect((await program.send('POST', path, report(), 'lalafo')).status).toBe(201);
  expect(await unscanned()).toEqual([]);
  clock.advance(9 * 86_400_000);
  expect(await unscanned()).toEqual([real]);
});

test('a stranger and the key of another organisation are refused', async () => {
  expect((await program.send('POST', path, report())).status).toBe(401);
  expect((await program.send('POST', path, report(), 'icta')).status).toBe(403);
});

test('the list a site is held against is public and is the one in force', async () => {
  const answer = await program.page('/v1/organisations/lalafo/cookie-list');
  expect(JSON.parse(answer.body)).toMatchObject({
    organisation: 'lalafo',
    version: 1,
    cookies: { 'google-analytics': { names: ['_ga', '_gid', '_gat'] } },
    promises: { 'cookie-list': ['LAL-C6'] },
  });
  expect((await program.page('/v1/organisations/nobody/cookie-list')).status).toBe(404);
});
