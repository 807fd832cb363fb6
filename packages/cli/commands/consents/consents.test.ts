import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportView } from '@amanat/contract/consent-imports.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { consentFileRoutes } from '@amanat/server/http/console/consent-files.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { testServer } from '@amanat/server/http/testing/test-server.ts';
import { createJournal } from '@amanat/server/ledger/journal.ts';
import { settableClock } from '@amanat/server/platform/clock.ts';
import { testDatabase } from '@amanat/server/platform/testing/database.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runAmanat } from '../../testing/run-amanat.ts';

const head = 'key,domain,timestamp,necessary,preferences,statistics,marketing';
const rowOf = (n: number) =>
  `visitor-${n},shop.example.az,2026-03-01T10:00:00Z,true,false,${n % 2 === 0},false`;
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => rowOf(from + i));
let folder: string;
const path = (name: string, text?: string): string => {
  const file = join(folder, name);
  if (text !== undefined) writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amanat-consents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The routes of consent files on the real server, with a key for them, one for applications, and another’s. */
async function office() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(shopManifest());
  const server = await consentServer({ db, clock, policies });
  const app = await testServer({ identify: identifyBy(db, clock) });
  const journal = createJournal({ keys: server.keys });
  consentFileRoutes(app, { db, clock, policies, keys: server.keys, journal });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await app.close();
    await server.app.close();
  });
  const key = await makeApiKey(db, clock, 'shop', 'take-over', ['consent-files']);
  const application = await makeApiKey(db, clock, 'shop', 'shop');
  const elsewhere = await makeApiKey(db, clock, 'icta', 'take-over', ['consent-files']);
  const env = { AMANAT_URL: url, AMANAT_KEY: key };
  const imports = async () => {
    const found = await sql<{ created_by: string; rows_done: number; finished_at: string | null }>`
      select created_by, rows_done, finished_at from consent_import order by created_at, id`.execute(db);
    return found.rows;
  };
  return { ...server, db, clock, policies, url, key, application, elsewhere, env, imports };
}
const amanat = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  runAmanat(folder, ['consents', ...args], env);
const cookiebot = ['--source', 'cookiebot', '--org', 'shop'];

test('a file of another tool is looked at dry, taken in once, and stands with who took it in', async () => {
  const { env, imports, db, clock } = await office();
  const file = path('good.csv', `${[head, ...rows(0, 30)].join('\n')}\n`);
  const dry = await amanat(['import', file, ...cookiebot, '--dry-run'], env);
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout).toContain('30 rows, 30 good, 0 faulty. Nothing was written.');
  const done = await amanat(['import', file, ...cookiebot, '--json'], env);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  const view = JSON.parse(done.stdout) as ImportView & { status: string };
  expect(view).toMatchObject({ status: 'done', imported: 30, already: 0, faulty: 0 });
  expect(view.createdBy).toMatch(/^key:/);
  clock.advance(1000);
  const again = await amanat(['import', file, ...cookiebot], env);
  expect(again.stdout).toContain('0 records taken in');
  expect(again.stdout).toContain('there before  30');
  const { rows: stored } = await sql<{ n: number }>`select count(*) as n from subject_event`.execute(db);
  expect(stored[0]!.n).toBe(30);
  expect((await imports()).at(-1)!.finished_at).not.toBeNull();
});

test('faulty rows are told by line and code, never by what they say, and keep the file out unless told', async () => {
  const { env } = await office();
  const file = path(
    'faulty.csv',
    `${[head, rowOf(1), 'visitor-2,x,yesterday,true,true,true,perhaps'].join('\n')}\n`,
  );
  const dry = await amanat(['import', file, ...cookiebot, '--dry-run'], env);
  expect(dry.code).toBe(1);
  expect(dry.stdout).toContain('line 3: time-malformed (timestamp)');
  expect(dry.stdout).not.toMatch(/visitor-2|yesterday|perhaps/);
  const refused = await amanat(['import', file, ...cookiebot], env);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('refused (AMANAT-CNS-020');
  const taken = await amanat(['import', file, ...cookiebot, '--skip-faulty', '--json'], env);
  expect(taken.code).toBe(0);
  expect(JSON.parse(taken.stdout)).toMatchObject({ status: 'done', imported: 1, faulty: 1 });
});

test('a mapping comes from a file; what is no mapping, no format and no file cannot run', async () => {
  const { env } = await office();
  const mapping = path(
    'mapping.json',
    JSON.stringify({
      choices: { named: { name: 'purpose', answer: 'said' }, to: { Statistics: 'category:analytics' } },
    }),
  );
  const file = path(
    'own.jsonl',
    '{"key":"a","timestamp":"2026-03-01","purpose":"Statistics","said":"yes"}\n',
  );
  const own = await amanat(['import', file, ...cookiebot, '--mapping', mapping], env);
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toContain('1 record taken in');
  const wrong = path('wrong.json', '{');
  const faults: readonly (readonly [readonly string[], string])[] = [
    [['import', file, ...cookiebot, '--mapping', wrong], 'AMANAT-CLI-032'],
    [['import', path('export.xlsx', 'x'), ...cookiebot], 'AMANAT-CLI-031'],
    [['import', path('nowhere.csv'), ...cookiebot], 'AMANAT-CLI-030'],
    [['import', folder, ...cookiebot], 'AMANAT-CLI-030'],
    [['export', '--org', 'shop', '--json'], 'AMANAT-CLI-036'],
    [['export', '--org', 'shop', '--out', path('no/such/folder/x')], 'AMANAT-CLI-034'],
  ];
  for (const [args, code] of faults) {
    const ended = await amanat(args, env);
    expect([ended.code, ended.stderr.split(':')[0]], args.join(' ')).toEqual([2, code]);
  }
  for (const args of [
    ['import', file, ...cookiebot, '--policy-version', '1x'],
    ['import', file],
    ['export', '--org', 'shop', '--format', 'xml'],
  ])
    expect((await amanat(args, env)).code).toBe(2);
});

test('an import that a stop left unfinished goes on under its own number', async () => {
  const { env, db, imports } = await office();
  const text = `${[head, ...rows(0, 1200)].join('\n')}\n`;
  const file = path('long.csv', text);
  // As a server leaves it that was killed after the first batch of 500 was committed.
  await amanat(['import', file, ...cookiebot], env);
  await sql`update consent_import set rows_done = 500, imported = 500, finished_at = null`.execute(db);
  const [before] = await imports();
  expect(before).toMatchObject({ rows_done: 500, finished_at: null });
  // Read in another way it is another import: what the first began is not finished by a mapping that was mended.
  const mended = path('mended.json', JSON.stringify({ site: 'other' }));
  const other = await amanat(['import', file, ...cookiebot, '--mapping', mended], env);
  expect(other).toMatchObject({ code: 0 });
  expect(other.stdout).not.toContain('going on');
  expect((await imports()).filter(({ finished_at: end }) => end === null)).toMatchObject([before]);
  await sql`delete from consent_import where finished_at is not null`.execute(db);
  const again = await amanat(['import', file, ...cookiebot], env);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toContain('going on where a stop left it');
  expect(await imports()).toMatchObject([{ rows_done: 1200 }]);
  const { rows: found } = await sql<{ file_hash: string }>`select file_hash from consent_import`.execute(db);
  expect(found[0]!.file_hash).toBe(createHash('sha256').update(text).digest('hex'));
});

test('every record leaves as NDJSON and CSV, whole or not at all, in a file for its owner alone', async () => {
  const { env, consents, policies, db } = await office();
  for (let i = 0; i < 25; i += 1) await consents.record(consentBody(policies));
  const out = path('all.ndjson');
  const done = await amanat(['export', '--org', 'shop', '--out', out, '--json'], env);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  const bytes = readFileSync(out);
  expect(JSON.parse(done.stdout)).toEqual({
    file: out,
    bytes: bytes.length,
    records: 25,
    hash: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(existsSync(`${out}.part`)).toBe(false);
  expect(
    bytes
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { organisation: string }),
  ).toHaveLength(25);
  const csv = await amanat(['export', '--org', 'shop', '--format', 'csv'], env);
  expect(csv.stdout.split('\r\n').filter(Boolean)).toHaveLength(26);
  expect(csv.stderr).toContain('25 records');
  const { rows: entries } = await sql<{ actor: string }>`
    select convert_from(entry, 'UTF8')::jsonb->>'actor' as actor from journal_entry where kind = 'consents.exported'`.execute(
    db,
  );
  expect(entries).toHaveLength(2);
  expect(entries.every(({ actor }) => actor.startsWith('key:'))).toBe(true);
});

test('an export that is cut off leaves no file and says so', async () => {
  const cut = createTcp((socket) => {
    socket.once('data', () => {
      socket.write(
        'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: application/x-ndjson\r\n\r\n2\r\n{}\r\n',
      );
      setTimeout(() => socket.destroy(), 100);
    });
  });
  await new Promise<void>((resolve) => cut.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void cut.close());
  const { port } = cut.address() as { port: number };
  const out = path('cut.ndjson');
  const env = { AMANAT_URL: `http://127.0.0.1:${port}`, AMANAT_KEY: 'amk_x' };
  const ended = await amanat(['export', '--org', 'shop', '--out', out], env);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('AMANAT-CLI-035');
  expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
});

test('a key opens what it was made for: no key, another’s and an application’s take nothing in or out', async () => {
  const { env, application, elsewhere, url, key } = await office();
  const file = path('refused.csv', `${head}\n${rowOf(1)}\n`);
  for (const other of [application, elsewhere, 'amk_wrong'])
    for (const args of [
      ['import', file, ...cookiebot],
      ['export', '--org', 'shop'],
    ]) {
      const ended = await amanat(args, { ...env, AMANAT_KEY: other });
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain('AMANAT-CLI-012');
    }
  expect((await amanat(['export', '--org', 'shop'], { AMANAT_URL: url })).stderr).toContain('AMANAT-CLI-012');
  expect(
    (await amanat(['export', '--org', 'shop'], { AMANAT_URL: 'http://example.com', AMANAT_KEY: key })).stderr,
  ).toContain('AMANAT-CLI-009');
  const nobody = { AMANAT_URL: 'http://127.0.0.1:9', AMANAT_KEY: key };
  expect((await amanat(['export', '--org', 'shop'], nobody)).stderr).toContain('AMANAT-CLI-010');
});
