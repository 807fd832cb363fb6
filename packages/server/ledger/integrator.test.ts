import { verifyConsistency } from '@amanat/domain/ledger/verify-proof.ts';
import { consistencyProof } from '@amanat/domain/ledger/proof.ts';
import { verifyReceiptFile, receiptText } from '@amanat/domain/ledger/receipt.ts';
import { utf8 } from '@amanat/domain/ledger/bytes.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hashing, signing } from '../platform/keys-hashing.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import type { StoredCheckpoint } from './checkpoints.ts';
import { statementOf, verifierKey } from './checkpoints.ts';
import { createIntegrator } from './integrator.ts';
import { countsByKind, entryPage, journalState } from './reads.ts';
import { createReceipts } from './receipt.ts';
import { selfVerify } from './self-verify.ts';
import { readTilesAbove } from './tiles.ts';
import { org, someEntries, testLog } from './testing/log.ts';

async function setUp() {
  const log = await testLog();
  const said: string[] = [];
  const note = (fields: object) => said.push(JSON.stringify(fields));
  const integrator = createIntegrator({ ...log, log: { info: note, warn: note, error: note } });
  return { ...log, said, integrator, receipts: createReceipts(log) };
}

test('a receipt is pending until its entry is integrated, then it verifies offline', async () => {
  const { append, integrator, receipts, keys, db } = await setUp();
  const [first] = await append(someEntries(1));
  expect(await receipts.byEntryId(org, first!.id)).toEqual({ state: 'pending', index: 0 });
  await integrator.catchUp();
  await append(someEntries(700));
  await integrator.catchUp();
  const verifier = { hashing, signing, trustedKey: verifierKey(keys, org) };
  for (const index of [0, 1, 255, 256, 511, 700]) {
    const answer = await receipts.byIndex(org, index, { withContent: true });
    if (answer?.state !== 'ready') throw new Error('not ready');
    expect(answer.receipt.content?.value).toMatchObject({ choice: 'accept-all' });
    const verdict = await verifyReceiptFile(verifier, utf8(receiptText(answer.receipt)));
    expect(verdict.checks.filter((check) => !check.ok)).toEqual([]);
  }
  const bare = await receipts.byEntryId(org, first!.id);
  expect(bare?.state === 'ready' && bare.receipt.content).toBeUndefined();
  expect(await receipts.byIndex(org, 701)).toBeUndefined();
  expect(await receipts.organisationOf(first!.id)).toBe(org);
  const { rows } = await sql<{ n: number }>`select count(*) as n from journal_checkpoint`.execute(db);
  expect(rows[0]!.n).toBe(2);
});
test('every checkpoint is consistent with every later one, whatever the steps', async () => {
  const { append, integrator, db, clock } = await setUp();
  for (const step of [1, 2, 253, 1, 300, 7]) {
    await append(someEntries(step));
    clock.advance(1000);
    await integrator.catchUp();
  }
  const { rows } = await sql<StoredCheckpoint>`
    select size, time, note from journal_checkpoint order by size`.execute(db);
  const points = rows.map(statementOf);
  expect(points.map((point) => point.size)).toEqual([1, 3, 256, 257, 557, 564]);
  for (const [i, older] of points.entries()) {
    for (const newer of points.slice(i)) {
      const read = await readTilesAbove(db, org, [older.size - 1, newer.size - 1]);
      const path = consistencyProof(hashing, read, older.size, newer.size);
      const proof = {
        first: older.size,
        firstRoot: older.root,
        second: newer.size,
        secondRoot: newer.root,
        path,
      };
      expect(verifyConsistency(hashing, proof)).toBe(true);
    }
  }
});
test('several integrators share the work and never sign twice', async () => {
  const { append, db, keys, clock, integrator, said } = await setUp();
  await keys.ensureOrganisation('mektub');
  await append(someEntries(500));
  await append(someEntries(100), 'mektub');
  const others = Array.from({ length: 4 }, () => createIntegrator({ db, keys, clock, log: quietLog }));
  const counts = await Promise.all([integrator, ...others].map((one) => one.catchUp()));
  expect(counts.reduce((sum, count) => sum + count)).toBe(600);
  expect(said).toEqual([]);
  expect(await selfVerify({ db, keys, clock }, org)).toMatchObject({ valid: true, size: 500 });
  expect(await selfVerify({ db, keys, clock }, 'mektub')).toMatchObject({ valid: true, size: 100 });
});
test('while running it signs new entries by itself', async () => {
  const { append, integrator, db } = await setUp();
  integrator.start();
  await append(someEntries(3));
  await expect.poll(async () => (await journalState(db, org)).checkpoint?.size).toBe(3);
  await integrator.stop();
});
test('a tree that was changed in storage is not signed any further', async () => {
  const { append, integrator, db, said } = await setUp();
  await append(someEntries(5));
  await integrator.catchUp();
  await sql`update journal_tile set hashes = overlay(hashes placing '\\xff'::bytea from 40)`.execute(db);
  await append(someEntries(5));
  expect(await integrator.catchUp()).toBe(0);
  expect(said).toEqual([JSON.stringify({ org, code: 'AMANAT-JRN-005' })]);
  expect((await journalState(db, org)).checkpoint?.size).toBe(5);
});
test('LAL-3.2g: the self-verification finds an entry changed in the database and remembers what it found', async () => {
  const { append, integrator, db, keys, clock } = await setUp();
  await append(someEntries(400));
  await integrator.catchUp();
  expect(await selfVerify({ db, keys, clock }, org)).toMatchObject({
    valid: true,
    firstDifference: undefined,
  });
  const change = sql`update journal_entry set entry = overlay(entry placing 'X'::bytea from 20) where idx = 321`;
  await expect(change.execute(db)).rejects.toThrow('The journal is append-only');
  await sql`alter table journal_entry disable trigger user`.execute(db);
  await change.execute(db);
  clock.advance(1000);
  expect(await selfVerify({ db, keys, clock }, org)).toMatchObject({ valid: false, firstDifference: 321 });
  const { verification } = await journalState(db, org);
  expect(verification).toMatchObject({
    valid: false,
    size: 400,
    firstDifference: 321,
    time: clock.now().toISOString(),
  });
});
test('reads: counts by kind, and pages from the newest to the first', async () => {
  const { append, integrator, db } = await setUp();
  await append([...someEntries(8), ...someEntries(3, { kind: 'request.opened', subject: 'p9' })]);
  await integrator.catchUp();
  await append(someEntries(1));
  await integrator.catchUp();
  expect(await countsByKind(db, org)).toEqual({ 'consent.recorded': 9, 'request.opened': 3 });
  const seen: number[] = [];
  let before: number | undefined;
  do {
    const page = await entryPage(db, org, { limit: 5, before });
    seen.push(...page.entries.map((one) => one.index));
    before = page.next;
  } while (before !== undefined);
  expect(seen).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect((await entryPage(db, org, { subject: 'p9' })).entries.map((one) => one.index)).toEqual([10, 9, 8]);
  expect((await entryPage(db, org, { kind: 'request.opened' })).entries).toHaveLength(3);
});
