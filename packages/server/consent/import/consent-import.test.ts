import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DryRunView, ImportBody, ImportView } from '@amanat/contract/consent-imports.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createJournal } from '../../ledger/journal.ts';
import { createReceipts } from '../../ledger/receipt.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { held, heldJournal, waiting } from '../../platform/testing/held.ts';
import { consentReceipt } from '../receipts/consent-receipt.ts';
import { consentHistory } from '../history/consent-history.ts';
import { consentReads } from '../reads.ts';
import { consentServer, versionsOf } from '../testing/consent-server.ts';
import { type ImportDeps, openImport, runImport } from './consent-import.ts';

const directory = mkdtempSync(join(tmpdir(), 'amanat-imports-'));
let files = 0;
function file(text: string): string {
  const path = join(directory, `${(files += 1)}`);
  writeFileSync(path, text);
  return path;
}
const org = 'shop';
const cookiebot = (rows: readonly string[]) =>
  file(`key;domain;timestamp;necessary;preferences;statistics;marketing\n${rows.join('\n')}\n`);
const rowOf = (n: number) =>
  `visitor-${n};shop.example.az;2026-03-01 10:00:${String(n % 60).padStart(2, '0')};true;false;${n % 2 === 0};false`;

async function shop() {
  const database = await testDatabase();
  const { db } = database;
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(shopManifest());
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  const deps: ImportDeps = {
    db,
    clock,
    policies,
    keys: server.keys,
    journal: createJournal({ keys: server.keys }),
  };
  const open = async (body: Partial<ImportBody> = {}) =>
    (await openImport(deps, org, { source: 'cookiebot', format: 'csv', ...body }, 'staff:1')).id;
  const run = async (id: string, path: string, options = { dryRun: false, skipFaulty: false }) =>
    (await runImport(deps, org, id, path, options)) as ImportView;
  const count = async (kind: string) => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from journal_entry where kind = ${kind}`.execute(db);
    return rows[0]!.n;
  };
  return { database, ...deps, ...server, policies, deps, open, run, count };
}

test('records of another tool are taken in with where they came from, and stand in the journal', async () => {
  const { open, run, count, db, clock, keys, policies, integrator } = await shop();
  const id = await open();
  const path = cookiebot([rowOf(1), rowOf(2)]);
  const done = await run(id, path);
  expect(done).toMatchObject({ rowsDone: 2, imported: 2, already: 0, faulty: 0, createdBy: 'staff:1' });
  expect(done.fileHash).toMatch(/^[0-9a-f]{64}$/);
  expect([await count('consent.imported'), await count('consents.imported')]).toEqual([2, 1]);
  const history = consentHistory({ db, clock, keys, policies });
  const subject = { kind: 'visitor' as const, value: 'visitor-2' };
  const { records } = await history.history(org, { subject });
  expect(records).toMatchObject([
    {
      at: '2026-03-01T10:00:02.000Z',
      method: 'import',
      site: 'shop.example.az',
      version: 0,
      wording: null,
      choices: { improvement: true, marketing: false, personalisation: false },
      provenance: { import: id, source: 'cookiebot', importedAt: '2026-11-23T08:00:00.000Z' },
    },
  ]);
  // How other tools keep their records is no matter of how we keep ours (ALQ-5.1).
  expect(await consentReads(db, org)).toMatchObject({ total: 0, withoutWording: 0, people: 2 });
  // Given to words we do not know: kept as evidence, and asked anew for new data.
  const { purposes } = await history.state(org, { subject });
  expect(purposes['improvement']).toMatchObject({
    given: true,
    counts: false,
    reason: 'consent.older-version',
  });
  await integrator.catchUp();
  const receipts = createReceipts({ db, keys });
  const proof = await receipts.byEntryId(org, records[0]!.id, { withContent: true });
  if (proof?.state !== 'ready') throw new Error('no receipt');
  const receipt = await consentReceipt(
    { db, clock, keys, policies, origin: () => 'https://amanat.example' },
    org,
    records[0]!.id,
    proof.receipt,
  );
  expect(receipt.record.events[0]!.event_time).toBe('2026-03-01T10:00:02.000Z');
});

test('a purpose of an imported consent that lapses sooner has its own end in the record and in the receipt', async () => {
  const { open, run, db, clock, keys, policies, integrator } = await shop();
  await run(await open(), cookiebot(['visitor-1;shop.example.az;2026-10-01 10:00:00;true;false;true;true']));
  await integrator.catchUp();
  const history = consentHistory({ db, clock, keys, policies });
  const subject = { kind: 'visitor', value: 'visitor-1' } as const;
  const [record] = (await history.history(org, { subject })).records;
  const ends = { marketing: '2027-04-01T10:00:00.000Z' };
  expect(record).toMatchObject({ expires: '2027-10-01T10:00:00.000Z', ends });
  const proof = await createReceipts({ db, keys }).byEntryId(org, record!.id, { withContent: true });
  expect(proof).toMatchObject({ state: 'ready', receipt: { content: { value: { ends } } } });
});

test('the same file, the same rows in another file, and a row twice are each stored once', async () => {
  const { open, run, count } = await shop();
  const path = cookiebot([rowOf(1), rowOf(2), rowOf(1)]);
  const id = await open();
  expect(await run(id, path)).toMatchObject({ imported: 2, already: 1 });
  expect(await run(id, path)).toMatchObject({ imported: 2, already: 1 });
  expect(await run(await open(), cookiebot([rowOf(2), rowOf(3)]))).toMatchObject({ imported: 1, already: 1 });
  expect(await count('consent.imported')).toBe(3);
  await expect(run(id, cookiebot([rowOf(9)]))).rejects.toMatchObject({ code: 'AMANAT-CNS-019' });
});

test('a dry run tells every fault by line and code, writes nothing and shows nobody', async () => {
  const { open, run, count, deps } = await shop();
  const id = await open();
  const path = cookiebot([
    rowOf(1),
    'visitor-2;x;yesterday;true;true;true;true',
    'visitor-3;x;2026-03-01;;;;perhaps',
  ]);
  const told = (await runImport(deps, org, id, path, { dryRun: true, skipFaulty: false })) as DryRunView;
  expect(told).toMatchObject({ rows: 3, good: 1, faulty: 2 });
  expect(told.faults).toEqual([
    { line: 3, code: 'time-malformed', field: 'timestamp' },
    { line: 4, code: 'choice-unreadable', field: 'marketing' },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/visitor-|yesterday|perhaps/);
  await expect(run(id, path)).rejects.toMatchObject({ code: 'AMANAT-CNS-020' });
  expect(await count('consent.imported')).toBe(0);
  expect(await run(id, path, { dryRun: false, skipFaulty: true })).toMatchObject({ imported: 1, faulty: 2 });
});

test('a file without a row is said to have none, also when it is only looked at', async () => {
  const { open, run, deps } = await shop();
  const empty = cookiebot([]);
  const id = await open();
  for (const dryRun of [true, false])
    await expect(runImport(deps, org, id, empty, { dryRun, skipFaulty: true })).rejects.toMatchObject({
      code: 'AMANAT-CNS-028',
    });
  // Nothing is bound to it: the right file may follow.
  expect(await run(id, cookiebot([rowOf(1)]))).toMatchObject({ imported: 1 });
});

test('a run that is cut off goes on where it was, and the whole is as if it had never stopped', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), async (cut) => {
      const { open, run, deps, count } = await shop();
      const path = cookiebot(Array.from({ length: 2100 }, (_, n) => rowOf(n)));
      const id = await open();
      let batches = 0;
      const append = deps.journal.append.bind(deps.journal);
      const failing = {
        ...deps,
        journal: {
          append: async (...given: Parameters<typeof append>) => {
            if ((batches += 1) > cut) throw new Error('the power is gone');
            return append(...given);
          },
        },
      };
      await expect(runImport(failing, org, id, path, { dryRun: false, skipFaulty: false })).rejects.toThrow(
        'the power is gone',
      );
      expect(await count('consent.imported')).toBe(cut * 500);
      expect(await run(id, path)).toMatchObject({ rowsDone: 2100, imported: 2100, already: 0 });
      expect([await count('consent.imported'), await count('consents.imported')]).toEqual([2100, 1]);
    }),
    { numRuns: 2 },
  );
});

test('two runs at once write nothing twice', async () => {
  const { open, run, count } = await shop();
  const path = cookiebot(Array.from({ length: 1200 }, (_, n) => rowOf(n)));
  const id = await open();
  const ends = await Promise.allSettled([run(id, path), run(id, path)]);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  for (const end of ends)
    if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'AMANAT-CNS-021' });
  expect([await count('consent.imported'), await count('consents.imported')]).toEqual([1200, 1]);
});

test('a row of two imports at once is taken in once, and the other one says that it was there already', async () => {
  const { database, open, run, count } = await shop();
  const [one, other] = [await open(), await open()];
  const go = await heldJournal(database, org);
  const first = run(one, cookiebot([rowOf(1)]));
  await waiting(database);
  const second = run(other, cookiebot([rowOf(1), rowOf(2)]));
  await waiting(database, 2);
  await go();
  expect(await first).toMatchObject({ imported: 1, already: 0 });
  expect(await second).toMatchObject({ imported: 1, already: 1 });
  expect(await count('consent.imported')).toBe(2);
});

test('JSON, NDJSON and a mapping of one’s own are read; the words of the other tool are kept', async () => {
  const { open, run, db, clock, keys, policies } = await shop();
  const json = file(
    JSON.stringify({
      data: [{ subjectId: 'a', givenAt: '2026-02-01T00:00:00Z', preferences: { marketing: true } }],
    }),
  );
  expect(await run(await open({ source: 'c15t', format: 'json' }), json)).toMatchObject({ imported: 1 });
  const mapping = {
    subject: { field: 'who.mail', kind: 'email' as const },
    at: 'when',
    choices: { fields: ['news'], to: { news: 'newsletter' } },
    yes: ['bəli'],
    no: ['xeyr'],
    words: 'text',
  };
  const own = file(
    '{"who":{"mail":"Aysel@example.az"},"when":"2026-02-01","news":"Bəli","text":"Xəbər istəyirəm"}\n{broken\n',
  );
  const body = { source: 'oz-alet', format: 'ndjson' as const, mapping, version: 1 };
  const told = await run(await open(body), own, { dryRun: false, skipFaulty: true });
  expect(told).toMatchObject({
    imported: 1,
    faulty: 1,
    faults: [{ line: 2, code: 'row-malformed', field: '' }],
  });
  const history = consentHistory({ db, clock, keys, policies });
  const subject = { kind: 'email' as const, value: 'aysel@example.az' };
  const { records } = await history.history(org, { subject });
  expect(records[0]).toMatchObject({ version: 1, choices: { newsletter: true } });
  const { rows } = await sql<{
    text: unknown;
  }>`select text from wording where hash = ${records[0]!.wording}`.execute(db);
  expect(rows[0]!.text).toMatchObject({ text: 'Xəbər istəyirəm' });
  expect((await history.state(org, { subject })).purposes['newsletter']).toMatchObject({ counts: true });
  await expect(open({ source: 'unknown' })).rejects.toMatchObject({ code: 'AMANAT-CNS-017' });
});

test('who uses a known tool says only what their own names stand for; a way of their own takes its place', async () => {
  const { open, run } = await shop();
  const rows =
    'a@example.az,2026-03-01T10:00:00Z,Newsletter,ACTIVE\nb@example.az,2026-03-01,Newsletter,OPT_OUT\n';
  const path = file(`identifier,interactionDate,purposeName,status\n${rows}`);
  const to = { Newsletter: 'newsletter' };
  const id = await open({ source: 'onetrust', mapping: { choices: { to } } });
  expect(await run(id, path)).toMatchObject({ imported: 2, faulty: 0 });
  const wide = file('identifier,interactionDate,Newsletter\nc@example.az,2026-03-01,yes\n');
  const fields = { choices: { fields: ['Newsletter'], to } };
  expect(await run(await open({ source: 'onetrust', mapping: fields }), wide)).toMatchObject({ imported: 1 });
  const refused = open({ source: 'of-our-own', mapping: { choices: { to } } });
  await expect(refused).rejects.toMatchObject({ code: 'AMANAT-CNS-017' });
});

test('text that broke on its way is a fault of its row: the others are taken in, and nothing fails half done', async () => {
  const { open, run, count } = await shop();
  const at = '2026-03-01T10:00:00Z';
  const rows = [
    { key: 'a\0b', timestamp: at, statistics: true },
    { key: 'whole', timestamp: at, statistics: true, domain: 'x\0y' },
    { key: 'half', timestamp: at, statistics: true, domain: '\uD800' },
    { key: 'fine', timestamp: at, statistics: true },
    { key: 'other', timestamp: at, statistics: '\0' },
  ];
  const path = file(JSON.stringify(rows));
  const latin = Buffer.from(`key,timestamp,statistics,domain\nz,${at},true,m\xe9hsul.az\n`, 'latin1');
  const id = await open({ format: 'json' });
  const looked = (await run(id, path, { dryRun: true, skipFaulty: false })) as unknown as DryRunView;
  expect(looked).toMatchObject({ rows: 5, good: 1, faulty: 4 });
  expect(looked.faults.map(({ code }) => code)).toEqual([
    'text-broken',
    'text-broken',
    'text-broken',
    'text-broken',
  ]);
  expect(await run(id, path, { dryRun: false, skipFaulty: true })).toMatchObject({ imported: 1, faulty: 4 });
  const named = { choices: { within: 'all', to: { statistics: 'category:analytics' } } };
  const strange = await open({ format: 'json', mapping: named });
  const odd = file(JSON.stringify([{ key: 'k', timestamp: at, all: { 'a\0\uD800': true } }, ...rows]));
  expect(await run(strange, odd, { dryRun: false, skipFaulty: true })).toMatchObject({
    rowsDone: 6,
    faulty: 6,
  });
  const foreign = file('');
  writeFileSync(foreign, latin);
  const seen = (await run(await open(), foreign, {
    dryRun: true,
    skipFaulty: false,
  })) as unknown as DryRunView;
  expect(seen).toMatchObject({ good: 0, faults: [{ line: 2, code: 'text-broken', field: 'domain' }] });
  expect(await count('consent.imported')).toBe(1);
});

test('of two files at once for one import the first is taken in, and no row of the other', async () => {
  const { database, open, run, count } = await shop();
  const id = await open();
  const go = await held(database, 'select from consent_import where id = $1 for update', [id]);
  const first = run(id, cookiebot([rowOf(1), rowOf(2)]));
  await waiting(database);
  const other = run(id, cookiebot(Array.from({ length: 501 }, (_, n) => rowOf(n + 10))));
  await waiting(database, 2);
  await go();
  await expect(other).rejects.toMatchObject({ code: 'AMANAT-CNS-019' });
  expect(await first).toMatchObject({ rowsDone: 2, imported: 2 });
  expect(await count('consent.imported')).toBe(2);
});
