import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { unscannedItems } from '@amanat/server/http/console/unscanned-items.ts';
import { bakuDate } from '@amanat/server/platform/clock.ts';
import { inTransaction } from '@amanat/server/platform/db.ts';
import { createJobs } from '@amanat/server/platform/jobs.ts';
import { type Program, startProgram } from '@amanat/server/promises/testing/program.ts';
import { askScan } from '@amanat/server/scans/ask.ts';
import { pictureOf } from '@amanat/server/scans/pictures.ts';
import { sitesOf } from '@amanat/server/scans/sites.ts';
import { scanSites } from '@amanat/server/scans/view.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testPages, type TestPages } from './testing/pages.ts';

let program: Program;
let site: TestPages;
const environment: Record<string, string> = {};
/** Between two visits: the scanner dates its reports by the real clock, which ours must be past however long one took. */
const hour = 60 * 60 * 1000;

beforeAll(async () => {
  // Its banner is asked for at an address that is known once the server runs.
  let amanat = '';
  site = await testPages(() => amanat);
  const real = manifestOf('lalafo');
  const declared: Manifest = {
    ...real,
    organisation: { ...real.organisation, website: site.url },
    properties: Object.fromEntries(
      Object.entries(real.properties).map(([id, { url: _url, ...property }]) => [id, property]),
    ),
    banner: { ...real.banner!, siteKeys: ['http://127.0.0.1', site.url] },
  };
  for (const name of ['PATH', 'HOME', 'AMANAT_CHROMIUM'])
    if (process.env[name]) environment[name] = process.env[name];
  program = await startProgram({
    declared: { lalafo: declared },
    organisations: ['lalafo'],
    now: new Date().toISOString(),
    environment,
    scanEveryDays: 1,
  });
  amanat = program.url;
});
afterAll(async () => {
  await program?.close();
  await site?.close();
});

/** The round of the night, now; resolves when the site's visit has ended. */
async function night(): Promise<void> {
  const { db, clock } = program;
  clock.advance(hour);
  const from = clock.now().toISOString();
  await inTransaction(db, (tx) => createJobs(clock).add(tx, 'scan.round', {}));
  const ended = async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from scan_run where ended_at >= ${from}`.execute(db);
    return rows[0]!.n;
  };
  await expect.poll(ended, { timeout: 120_000, interval: 250 }).toBe(1);
}
const work = async () => {
  const items = await unscannedItems(program.db, 'lalafo', program.clock.now().toISOString());
  return items.map(({ ref, detail }) => [ref, detail['because']]);
};

test('FOC-05 LAL-C6: the server visits the declared sites by night, and the board rests on what it saw', async () => {
  site.show('bad');
  await night();
  expect(await work()).toEqual([]);
  const entries = await program.journal('lalafo');
  expect(entries.find(({ kind }) => kind === 'scan.recorded')).toMatchObject({
    actor: 'system',
    refs: { site: site.url },
  });
  const rows = (await program.board('lalafo')).promises;
  expect(rows.find(({ id }) => id === 'LAL-C6')?.state).toBe('broken');
  // The next round waits for the next night.
  const { rows: waiting } = await sql<{ hours: number }>`
    select extract(epoch from run_at - clock_timestamp())::float8 / 3600 as hours from graphile_worker.jobs
    where task_identifier = 'scan.round'`.execute(program.db);
  expect(waiting).toHaveLength(1);
  // 03:30 in Baku; our clock stands still meanwhile, the database's does not.
  const due = program.clock.now().getTime() + waiting[0]!.hours * 3_600_000;
  const round = Date.parse(`${bakuDate(new Date(due))}T03:30:00+04:00`);
  expect(Math.abs(due - round)).toBeLessThan(3_600_000);
});

test('staff have a site looked at now: each phase is told, the result has its pictures, and a second visit waits for none', async () => {
  site.show('good');
  const services = { ...program, jobs: createJobs(program.clock), policies: program.core.policies };
  const view = async () => {
    const version = program.core.policies.inForce('lalafo')!;
    return (await scanSites(program.db, program.core.policies, version)).find(
      (each) => each.site === site.url,
    )!;
  };
  program.clock.advance(hour);
  await askScan(services, 'lalafo', site.url, 'staff:leyla');
  await expect(askScan(services, 'lalafo', site.url, 'staff:leyla')).rejects.toMatchObject({
    code: 'AMANAT-SCAN-005',
  });
  await expect(askScan(services, 'lalafo', 'https://example.com', 'staff:leyla')).rejects.toMatchObject({
    code: 'AMANAT-SCAN-001',
  });
  const phases = new Set<string>();
  const done = async () => {
    const { run } = await view();
    if (run?.phase) phases.add(run.phase);
    return run?.endedAt !== null;
  };
  await expect.poll(done, { timeout: 120_000, interval: 100 }).toBe(true);
  expect([...phases]).toEqual(expect.arrayContaining(['before', 'rejected', 'accepted', 'gpc']));
  const { run, last, pictures } = await view();
  expect(run).toMatchObject({ phase: null, failure: null });
  expect(pictures).toEqual(['before', 'rejected', 'accepted', 'withdrawn', 'gpc']);
  const jpeg = await pictureOf(program.db, 'lalafo', site.url, 'accepted');
  expect(jpeg?.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(last?.reached).toEqual(['before', 'rejected', 'accepted', 'withdrawn', 'gpc']);
  // The list declares no script of this page: that is told with the result.
  expect(last?.findings.map(({ code }) => code)).toContain('AMANAT-SCAN-101');
  const entries = (await program.journal('lalafo')).filter(({ kind }) => kind === 'scan.recorded');
  expect(entries.at(-1)?.actor).toBe('staff:leyla');
  // Nobody expects it to come again by itself.
  const later = new Date(program.clock.now().getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();
  expect(await unscannedItems(program.db, 'lalafo', later)).toEqual([]);
});

test('a visit that fails is a line of work until one succeeds, never silence', async () => {
  const chromium = environment['AMANAT_CHROMIUM'];
  environment['AMANAT_CHROMIUM'] = '/nowhere/chromium';
  await night();
  expect(await work()).toEqual([[site.url, 'AMANAT-CLI-021']]);
  await night();
  const { rows } = await sql<{ same: boolean }>`
    select failing_since < started_at as same from scan_run`.execute(program.db);
  expect(rows).toEqual([{ same: true }]);
  delete environment['AMANAT_CHROMIUM'];
  if (chromium) environment['AMANAT_CHROMIUM'] = chromium;
  site.show('other');
  await night();
  expect(await work()).toEqual([]);
  // One that was broken off, and one that did not come again, are told as well.
  program.clock.advance(9 * 24 * 60 * 60 * 1000);
  expect(await work()).toEqual([[site.url, 'overdue']]);
  const hours = new Date(program.clock.now().getTime() - 2 * 60 * 60 * 1000).toISOString();
  await sql`update scan_run set started_at = ${hours}, ended_at = null`.execute(program.db);
  expect(await work()).toEqual([[site.url, 'interrupted']]);
});

test('the sites of a declaration are its origins, each once; a loopback address without a port is none', () => {
  expect(sitesOf(manifestOf('lalafo'))).toEqual(['https://lalafo.az']);
  const { banner, organisation } = manifestOf('smartmarket');
  const keys = ['http://127.0.0.1', 'http://localhost:3000', 'https://shop.example.az'];
  const changed = {
    ...manifestOf('smartmarket'),
    properties: { site: { kind: 'site' as const, name: 'Sayt', url: 'https://shop.example.az/az/' } },
    banner: { ...banner!, siteKeys: keys },
    organisation: { ...organisation, website: 'https://example.az/' },
  };
  expect(sitesOf(changed)).toEqual([
    'http://localhost:3000',
    'https://shop.example.az',
    'https://example.az',
  ]);
});
