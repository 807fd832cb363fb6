import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestWorld, type TestWorld } from '../../../../e2e/world.ts';
import { builtBanner, builtVisits } from '../../../banner/testing/built.ts';
import type { Report } from './scan-report.ts';

const bin = join(import.meta.dirname, '../../amanat.mjs');
let world: TestWorld;
let folder: string;
beforeAll(async () => {
  // The shop's pages name both.
  await builtBanner();
  await builtVisits();
  world = await startTestWorld();
  folder = mkdtempSync(join(tmpdir(), 'amanat-scan-'));
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
function amanat(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const options = {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env } as NodeJS.ProcessEnv,
    maxBuffer: 50_000_000,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, 'scan', ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
const scans = async () => {
  const owner = await world.owner();
  const answer = await owner('GET', '/v1/organisations/smartmarket/journal?kind=scan.recorded');
  return ((await answer.json()) as { entries: { kind: string; refs: Record<string, unknown> }[] }).entries;
};

test('SMA-13 FOC-05: the shop does in a real browser what its declaration says, in all four phases', async () => {
  const key = await makeApiKey(world.db, systemClock, 'smartmarket', 'scanner', ['scan']);
  const html = join(folder, 'scan.html');
  const server = world.served.url;
  const to = ['--organisation', 'smartmarket', '--server', server];
  const how = ['--pages', '2', '--wait', '400', '--json', '--html', html];
  const { code, stdout, stderr } = await amanat([world.shop.url, ...to, ...how], { AMANAT_KEY: key });
  expect(stderr).toContain('banner found (amanat)');
  expect(stderr).toMatch(/handed to http:.*held against version 1/);
  const report = JSON.parse(stdout) as Report;
  expect(report.findings).toEqual([]);
  // The shop passes the address on: it says what is declared, since the day it was.
  expect(report.gpc).toEqual({ status: 200, gpc: true, lastUpdate: '2025-12-20' });
  expect(code).toBe(0);
  expect(report.pages).toEqual(['/', '/?lang=az']);
  expect(report.reached).toEqual(['before', 'rejected', 'accepted', 'withdrawn', 'gpc']);
  const inPhase = (phase: string) =>
    report.things
      .filter(({ kind, phases }) => kind === 'cookie' && (phases as readonly string[]).includes(phase))
      .map(({ name }) => name)
      .toSorted();
  expect(inPhase('before')).toEqual(['sm_session']);
  expect(inPhase('rejected')).toEqual(['amanat', 'sm_session']);
  expect(inPhase('accepted')).toEqual(['amanat', 'sm_ads', 'sm_lang', 'sm_session', 'sm_stats']);
  expect(inPhase('withdrawn')).toEqual(['amanat', 'sm_session']);
  const page = readFileSync(html, 'utf8');
  expect(page.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(5);
  expect(page).not.toMatch(/src="(?!data:)|href="|<script/);
  const [entry, ...more] = await scans();
  expect(more).toEqual([]);
  expect(entry?.refs).toMatchObject({ site: world.shop.url, version: 1, errors: 0, warnings: 0, notes: 0 });
});

test('what cannot run ends with 2 and a coded reason', async () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['ftp://example.az'], 'AMANAT-CLI-022'],
    [['https://a:b@example.az'], 'AMANAT-CLI-022'],
    [[world.shop.url], 'AMANAT-CLI-002'],
    [[world.shop.url, '--organisation', 'smartmarket'], 'AMANAT-CLI-009'],
    [[world.shop.url, '--organisation', 'nobody', '--server', world.served.url], 'AMANAT-CLI-024'],
    [[world.shop.url, '--pages', '0'], 'whole number'],
    [['http://127.0.0.1:9', '--organisation', 'smartmarket', '--server', world.served.url], 'AMANAT-CLI-023'],
  ];
  for (const [args, code] of cases) {
    const { code: exit, stdout, stderr } = await amanat(args);
    expect([args, exit, stdout]).toEqual([args, 2, '']);
    expect(stderr).toContain(code);
  }
});
