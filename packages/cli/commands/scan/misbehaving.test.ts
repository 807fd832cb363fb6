import type { BoardRowView } from '@amanat/contract/console.ts';
import type { CookieEntry, Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { type Program, startProgram } from '@amanat/server/promises/testing/program.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDeclared, sendReport } from './scan-server.ts';
import { runScan } from './run.ts';
import type { Report } from './scan-report.ts';
import { testPages, type TestPages } from './testing/pages.ts';

let program: Program;
let site: TestPages;
let key: string;

/** The declaration of a site for advertisements, with what its page loads listed too, on this machine. */
function declared(): Manifest {
  const real = manifestOf('lalafo');
  const { 'google-analytics': ga, 'meta-ads': ads } = real.cookies ?? {};
  const listed = (from: CookieEntry | undefined, change: Partial<CookieEntry>): CookieEntry => {
    const { hosts: _hosts, thirdParty: _thirdParty, ...rest } = from!;
    return { ...rest, ...change };
  };
  const own = { category: 'necessary', provider: 'self', serves: 'compliance' } as const;
  // The pages of this machine stand for its site: of the real one no crawl is made.
  const here = 'http://127.0.0.1/';
  const { site: page, ...others } = real.properties ?? {};
  return {
    ...real,
    organisation: { ...real.organisation, website: here },
    properties: { ...others, site: { ...page!, url: here } },
    cookies: {
      ...real.cookies,
      'ga-script': listed(ga, { names: ['/ga.js'], kind: 'script' }),
      'ga-beacon': listed(ga, { names: ['/g/collect'], kind: 'beacon' }),
      'ad-tag': listed(ads, { names: ['/tag/*'], kind: 'tag' }),
      choice: listed(ga, { names: ['amanat'], lifetime: 'P13M', ...own }),
      'choice-texts': listed(ga, { names: ['amanat-config', 'amanat-queue'], kind: 'local-storage', ...own }),
    },
    banner: { ...real.banner!, siteKeys: ['http://127.0.0.1'] },
  };
}
beforeAll(async () => {
  program = await startProgram({
    declared: { lalafo: declared() },
    organisations: ['lalafo'],
    now: new Date().toISOString(),
  });
  site = await testPages(program.url);
  key = await makeApiKey(program.db, program.clock, 'lalafo', 'scanner', ['scan']);
});
afterAll(async () => {
  await site?.close();
  await program?.close();
});

async function scan(page: Parameters<TestPages['show']>[0]): Promise<Report> {
  site.show(page);
  return runScan({
    site: new URL(site.url),
    declared: await fetchDeclared(program.url, 'lalafo'),
    pages: 1,
    wait: 300,
    html: undefined,
    now: () => Date.now(),
    say: () => undefined,
  });
}
const found = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code, name }) => `${code.slice(-3)} ${name}`);
/** Hands the report over and gives the rows of the board that rest on it. */
async function board(report: Report): Promise<ReadonlyMap<string, BoardRowView>> {
  await sendReport(program.url, key, report);
  program.clock.advance(21_000);
  return new Map((await program.board('lalafo')).promises.map((row) => [row.id, row]));
}
const states = (rows: ReadonlyMap<string, BoardRowView>, ids: readonly string[]) =>
  ids.map((id) => `${id} ${rows.get(id)?.state}`);

test('LAL-2.9 LAL-2.1.5 LAL-C5.1 LAL-C6: a crawl before any choice finds the necessary only, and the board rests on it', async () => {
  const report = await scan('good');
  expect(found(report)).toEqual([]);
  expect(report.reached).toEqual(['before', 'rejected', 'accepted', 'withdrawn', 'gpc']);
  expect(report.banner).toEqual({
    kind: 'amanat',
    accept: true,
    reject: true,
    withdraw: true,
    server: program.url,
  });
  const seen = new Map(report.things.map((thing) => [`${thing.kind} ${thing.name}`, thing]));
  for (const waits of ['cookie _ga', 'script /ga.js', 'beacon /g/collect', 'frame /tag/1'])
    expect([waits, seen.get(waits)?.phases]).toEqual([waits, ['accepted']]);
  expect(seen.get('cookie _ga')?.by).toEqual([`script ${site.url}/ga.js`]);
  expect(seen.get('cookie _ga')?.lifetime).toBe(33_696_000);
  const resting = ['LAL-2.9', 'LAL-2.1.5', 'LAL-C5.1', 'LAL-C6'];
  const before = new Map((await program.board('lalafo')).promises.map((row) => [row.id, row]));
  expect(states(before, resting.slice(0, 3))).toEqual(resting.slice(0, 3).map((id) => `${id} not-yet-shown`));
  expect(states(await board(report), resting)).toEqual(resting.map((id) => `${id} kept`));
});

test('FOC-05 LAL-C6: a page that misbehaves is caught at everything it does, and the promises are broken', async () => {
  const report = await scan('bad');
  const codes = found(report);
  for (const expected of [
    '102 _ga',
    '103 _ga',
    '104 _ga',
    '105 _ga',
    '101 spy_profile',
    '101 spy_visit',
    '101 spy_base',
    '101 /spy',
    '101 /dot.gif',
    '101 /g/collect',
    '104 fr',
    '108 /font.woff2',
    '108 /chat',
    '109 HTMLCanvasElement.toDataURL',
    '109 WebGLRenderingContext.getParameter',
  ])
    expect(codes).toContain(expected);
  const thing = (name: string) => report.things.find((one) => one.name === name);
  expect(thing('fr')).toMatchObject({
    flags: { httpOnly: true },
    by: [`header ${site.url}/sign-in-ads`],
    phases: ['accepted', 'withdrawn'],
  });
  expect(thing('/dot.gif')).toMatchObject({ kind: 'beacon', thirdParty: true });
  expect(JSON.stringify(report)).not.toContain('GA1.1.');
  const rows = await board(report);
  const broken = ['LAL-2.9', 'LAL-2.1.5', 'LAL-C5.1', 'LAL-C5.2', 'LAL-C6'];
  expect(states(rows, broken)).toEqual(broken.map((id) => `${id} broken`));
  expect(rows.get('LAL-C6')?.because.az).toContain('spy_profile');
});

test('a banner of another maker is found by its words, in all four phases', async () => {
  const report = await scan('other');
  expect(report.banner).toEqual({ kind: 'other', accept: true, reject: true, withdraw: true });
  expect(report.reached).toHaveLength(5);
  const thing = (name: string) => report.things.find((one) => one.name === name);
  expect(thing('fr')?.phases).toEqual(['accepted']);
  expect(thing('choice')?.phases).toEqual(['rejected', 'accepted', 'withdrawn']);
});
