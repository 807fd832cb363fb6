import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { versionRoutes } from '@amanat/server/http/public/versions.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { testServer } from '@amanat/server/http/testing/test-server.ts';
import { publish } from '@amanat/server/policy/publish.ts';
import { createPageReader } from '@amanat/server/policy/version-pages.ts';
import { publisher } from '@amanat/server/policy/testing/publisher.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runAmanat } from '../../testing/run-amanat.ts';

const real = manifestTextOf('lalafo');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amanat-publish-'));
  writeFileSync(join(folder, 'manifest.yaml'), real);
  writeFileSync(join(folder, 'wrong.yaml'), real.replace(/^categories:/m, 'categoriess:'));
  const bigger = real.replace(
    /^purposes:\n/m,
    (head) =>
      `${head}  bulletin:\n    name: { az: Bülleten, en: Bulletin, ru: Бюллетень }\n    kind: marketing\n    basis: consent\n    categories: [email]\n    retention: { keep: P12M, after: last-interaction, then: destroy }\n`,
  );
  writeFileSync(join(folder, 'early.yaml'), bigger);
  writeFileSync(
    join(folder, 'in-time.yaml'),
    bigger.replace(/^(policy:[\s\S]*?effective: )['"]?[\d-]+['"]?/m, '$12026-12-04'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The routes of publishing on the real server, with keys of two organisations. */
async function server() {
  const { db, clock, policies, deps } = await publisher();
  const app = await testServer({ identify: identifyBy(db, clock) });
  versionRoutes(app, {
    policies,
    pages: createPageReader(db),
    publish: (org, source, actor) => publish(deps, source, actor, org),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  const key = await makeApiKey(db, clock, 'lalafo', 'ci', ['publish']);
  const otherKey = await makeApiKey(db, clock, 'icta', 'ci', ['publish']);
  return { url, key, otherKey, versions: () => policies.versions('lalafo').length };
}
const amanat = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  runAmanat(folder, ['publish', ...args], env);

test('a manifest becomes version 1 once; the same text again makes none', async () => {
  const { url, key, versions } = await server();
  const first = await amanat(['--server', url], { AMANAT_KEY: key });
  expect(first.stdout).toMatch(/^lalafo: version 1\n {2}hash {7}[0-9a-f]{64}\n {2}in force {3}\d/);
  expect(first.stdout).toMatch(/in force {3}\d+ \w+ \d{4}, \d\d:\d\d in Baku \(\d{4}-\d\d-\d\dT[\d:.]+Z\)\n/);
  expect(first.code).toBe(0);
  const again = await amanat(['manifest.yaml', '--server', url, '--key', key]);
  expect(again).toMatchObject({ code: 0, stdout: 'lalafo: equals version 1; nothing was made.\n' });
  expect(versions()).toBe(1);
});
test('a dry run tells the hash the version would have, and sends nothing', async () => {
  const { url, key, versions } = await server();
  const dry = await amanat(['--dry-run', '--json', '--server', url]);
  const would = JSON.parse(dry.stdout) as { status: string; version: { number: number; hash: string } };
  expect(would).toMatchObject({ status: 'would-publish', version: { number: 1 }, findings: { errors: 0 } });
  expect(versions()).toBe(0);
  const done = await amanat(['--json', '--server', url], { AMANAT_KEY: key });
  expect(JSON.parse(done.stdout)).toMatchObject({ status: 'published', version: would.version });
  expect((await amanat(['--dry-run', '--server', url])).stdout).toContain('there is nothing to publish');
});
test('a change that comes too early is refused with its day; in time it is a version with its changes', async () => {
  const { url, key, versions } = await server();
  const send = (file: string) => amanat([file, '--server', url], { AMANAT_KEY: key });
  await send('manifest.yaml');
  const early = await send('early.yaml');
  expect(early.code).toBe(1);
  expect(early.stdout).toContain('refused (AMANAT-POLICY-004');
  expect(early.stdout).toContain('2026-12-04');
  expect(versions()).toBe(1);
  const inTime = await send('in-time.yaml');
  expect(inTime.code).toBe(0);
  expect(inTime.stdout).toMatch(/^lalafo: version 2\n/);
  expect(inTime.stdout).toContain('! Added: purpose “Bulletin”');
  expect(versions()).toBe(2);
});
test('errors are shown as check shows them, and nothing is sent', async () => {
  const wrong = await amanat(['wrong.yaml', '--server', 'http://127.0.0.1:9', '--key', 'x']);
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('error[AMANAT-CHK-');
  expect(wrong.stdout).toContain('Nothing was sent');
});
/** What calls its page of trouble JSON, as some gateways do. */
async function proxy(): Promise<string> {
  const trouble = createServer((_request, response) => {
    response.writeHead(502, { 'content-type': 'application/json' }).end('<h1>Bad gateway</h1>');
  });
  await new Promise<void>((done) => void trouble.listen(0, '127.0.0.1', done));
  onTestFinished(() => void trouble.close());
  return `http://127.0.0.1:${(trouble.address() as AddressInfo).port}`;
}
test('what cannot run ends with 2, a coded reason, and changes nothing', async () => {
  const { url, otherKey, versions } = await server();
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['nowhere.yaml', '--server', url], 'AMANAT-CLI-002'],
    [['--server', url], 'AMANAT-CLI-008'],
    [[], 'AMANAT-CLI-009'],
    [['--server', 'http://privacy.example.az', '--key', 'x'], 'AMANAT-CLI-009'],
    [['--server', 'http://127.0.0.1:9', '--key', 'x'], 'AMANAT-CLI-010'],
    [['--server', await proxy(), '--key', 'x'], 'AMANAT-CLI-011'],
    [['--server', url, '--key', 'x'], 'AMANAT-CLI-012'],
    [['--server', url, '--key', otherKey], 'AMANAT-CLI-012'],
  ];
  for (const [args, code] of cases) {
    const { code: exit, stdout, stderr } = await amanat(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(code);
    const asked = await amanat([...args, '--json']);
    expect([asked.code, JSON.parse(asked.stdout)]).toMatchObject([
      2,
      { error: { code, fix: expect.any(String) } },
    ]);
  }
  expect(versions()).toBe(0);
});
