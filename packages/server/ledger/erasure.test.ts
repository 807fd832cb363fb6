import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { verifyReceipt } from '@amanat/domain/ledger/receipt.ts';
import { expect, test } from 'vitest';
import { inTransaction } from '../platform/db.ts';
import { readErasures, replayErasures } from '../platform/keys-erasures.ts';
import { hashing, signing } from '../platform/keys-hashing.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import type { NewEntry } from './append.ts';
import { verifierKey } from './checkpoints.ts';
import { createIntegrator } from './integrator.ts';
import { createReceipts } from './receipt.ts';
import { selfVerify } from './self-verify.ts';
import { dumpBytes, dumpDatabase, restoreDump } from './testing/dump.ts';
import { org, testLog } from './testing/log.ts';

const people = [
  { name: 'Aysel Məmmədova', email: 'aysel@example.az', phone: '+994501234567' },
  { name: 'Kənan Əliyev', email: 'kenan@example.com', phone: '+994559876543' },
];
/** A journal with three entries about each of two people, and the same person's letter sealed beside it. */
async function setUp() {
  const log = await testLog();
  const integrator = createIntegrator({ ...log, log: quietLog });
  const subjects = people.map((person) => log.keys.pseudonym(org, 'email', person.email));
  const entries: NewEntry[] = ['consent.recorded', 'request.opened', 'request.answered'].flatMap((kind) =>
    people.map((person, i) => ({
      kind,
      time: log.clock.now().toISOString(),
      actor: subjects[i]!,
      subject: subjects[i]!,
      refs: { version: 3 },
      content: { ...person, text: `Mən ${person.name}, məlumatlarımı silin` },
    })),
  );
  await log.append(entries);
  await integrator.catchUp();
  return { ...log, integrator, subjects, entries };
}
type Log = Awaited<ReturnType<typeof setUp>>;
async function contents(log: Pick<Log, 'db' | 'keys'>, count: number) {
  const receipts = createReceipts(log);
  const verifier = { hashing, signing, trustedKey: verifierKey(log.keys, org) };
  const found: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const answer = await receipts.byIndex(org, index, { withContent: true });
    if (answer?.state !== 'ready') throw new Error('not ready');
    expect((await verifyReceipt(verifier, answer.receipt)).valid).toBe(true);
    found.push(answer.receipt.content?.value);
  }
  return found;
}

test('ALQ-2.12: after destruction neither the journal nor a restored backup gives the content back; every proof holds', async () => {
  const log = await setUp();
  const { db, keys, subjects, entries, clock, masterKey } = log;
  expect(await contents(log, 6)).toEqual(entries.map((entry) => entry.content));
  const backup = await dumpDatabase(db);

  clock.advance(1000);
  await inTransaction(db, (tx) => keys.destroy(tx, org, subjects[0]!));
  const left = entries.map((entry) => (entry.subject === subjects[0] ? undefined : entry.content));
  expect(await contents(log, 6)).toEqual(left);
  expect(await selfVerify(log, org)).toMatchObject({ valid: true, size: 6 });
  const erasures = await readErasures(db);
  const one = { org, subject: subjects[0], time: clock.now().toISOString() };
  expect(erasures).toMatchObject([one, one, one]);

  const restored = (await testDatabase()).db;
  await restoreDump(restored, backup);
  const keysThere = createKeys({ masterKey, db: restored, clock });
  await keysThere.ensureOrganisation(org);
  expect(await inTransaction(restored, (tx) => replayErasures(tx, erasures))).toBe(3);
  expect(await contents({ db: restored, keys: keysThere }, 6)).toEqual(left);
  expect(await selfVerify({ db: restored, keys: keysThere, clock }, org)).toMatchObject({ valid: true });
  expect(await inTransaction(restored, (tx) => replayErasures(tx, erasures))).toBe(0);
});
test('ALQ-2.12: whoever copied the sealed content before, and every key that is left, cannot open it', async () => {
  const log = await setUp();
  const { db, keys, subjects, clock, masterKey } = log;
  const sealed = await keys.seal(db, org, subjects[0]!, Buffer.from('məktub'));
  await keys.destroy(db, org, subjects[0]!);
  expect((await dumpDatabase(db)).get('subject_key')).not.toContain(
    Buffer.from(sealed.subarray(1, 9)).toString('hex'),
  );
  const afterRestart = createKeys({ masterKey, db, clock });
  await afterRestart.ensureOrganisation(org);
  expect(await afterRestart.open(db, org, subjects[0]!, sealed)).toBeNull();
});
test('a person who comes back after the erasure keeps the new content through a replay', async () => {
  const log = await setUp();
  const { db, keys, subjects, entries, append, integrator } = log;
  await keys.destroy(db, org, subjects[0]!);
  await append([{ ...entries[0]!, content: { text: 'yenidən' } }]);
  await integrator.catchUp();
  expect(await replayErasures(db, await readErasures(db))).toBe(0);
  expect((await contents(log, 7))[6]).toEqual({ text: 'yenidən' });
  expect((await contents(log, 7))[0]).toBeUndefined();
});
test('LAL-3.3b: each person has keys of their own, and the journal names them by pseudonym', async () => {
  const { db, entries, subjects } = await setUp();
  const dump = await dumpDatabase(db);
  const keyed = JSON.parse(dump.get('subject_key')!) as { subject: string; wrapped: string }[];
  expect(new Set(keyed.map((row) => row.subject))).toEqual(new Set(subjects));
  expect(new Set(keyed.map((row) => row.wrapped)).size).toBe(entries.length);
  const rows = JSON.parse(dump.get('journal_entry')!) as { entry: string; sealed: string }[];
  for (const [i, row] of rows.entries()) {
    const text = Buffer.from(row.entry.slice(2), 'hex').toString();
    expect(text).toContain(subjects[i % 2]!);
    for (const value of Object.values(people[i % 2]!)) expect(text).not.toContain(value);
    expect(row.sealed.length).toBeGreaterThan(canonicalText(entries[i]!.content).length);
  }
});
test('SMA-12: a dump of the database shows no personal data in clear', async () => {
  const { db } = await setUp();
  const dump = await dumpDatabase(db);
  expect(dump.get('journal_entry')!.length).toBeGreaterThan(2000);
  const bytes = dumpBytes(dump);
  for (const person of people) {
    for (const value of [...Object.values(person), ...person.name.split(' '), 'məlumatlarımı']) {
      for (const encoded of [
        value,
        Buffer.from(value).toString('base64').replace(/=+$/, ''),
        value.toUpperCase(),
      ]) {
        expect(bytes.includes(Buffer.from(encoded))).toBe(false);
      }
    }
  }
});
