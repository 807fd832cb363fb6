import { randomBytes } from 'node:crypto';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { dumpDatabase, restoreDump } from '../ledger/testing/dump.ts';
import { settableClock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { inTransaction } from '../platform/db.ts';
import { readErasures, replayErasures } from '../platform/keys-erasures.ts';
import type { KeyStore } from '../platform/keys.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const policies = versionsOf(shopManifest());
const org = policies.organisations()[0]!;
const clock = settableClock('2026-11-23T08:00:00.000Z');

/** Three consents of each of two visitors. */
async function recorded() {
  const { db } = await testDatabase();
  const masterKey = new Uint8Array(randomBytes(32));
  const { app, consents, keys } = await consentServer({ db, clock, policies, masterKey });
  onTestFinished(() => app.close());
  const visitors = [1, 2].map(() => randomBytes(16).toString('base64url'));
  for (let round = 0; round < 3; round += 1)
    await Promise.all(visitors.map((visitor) => consents.record(consentBody(policies, { visitor }))));
  const [first, second] = visitors.map((visitor) => keys.pseudonym(org, 'visitor', visitor));
  return { db, masterKey, consents, visitors, keys, first: first!, second: second! };
}

/** What the journal's contents about a person open as; null where the key is gone. */
async function contents(db: Db, keys: KeyStore, subject: string): Promise<readonly (string | null)[]> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from journal_entry where org = ${org} and subject = ${subject} order by idx`.execute(db);
  const opened = rows.map(({ sealed }) => keys.open(db, org, subject, sealed));
  return (await Promise.all(opened)).map((one) => one && Buffer.from(one.subarray(16)).toString());
}
const gone = [null, null, null];

test('ALQ-2.12: the key of a consent lies with it alone; destroyed, its content opens neither here nor from a backup', async () => {
  const { db, masterKey, keys, first, second } = await recorded();
  const before = await contents(db, keys, first);
  expect(before.map((one) => JSON.parse(one!).method)).toEqual(['accept-all', 'accept-all', 'accept-all']);
  const lone = await sql`select 1 from subject_key where subject in (${first}, ${second})`.execute(db);
  expect(lone.rows).toEqual([]);
  const backup = await dumpDatabase(db);

  expect(await inTransaction(db, (tx) => keys.destroy(tx, org, first))).toBe(true);
  expect(await inTransaction(db, (tx) => keys.destroy(tx, org, first))).toBe(false);
  expect(await contents(db, keys, first)).toEqual(gone);
  expect(await contents(db, keys, second)).not.toContain(null);
  const erasures = await readErasures(db);
  expect(erasures.map(({ subject }) => subject)).toEqual([first, first, first]);
  const left = (await dumpDatabase(db)).get('subject_event')!;
  for (const { keyId } of erasures) expect(left).not.toContain(keyId);

  const restored = (await testDatabase()).db;
  await restoreDump(restored, backup);
  const there = createKeys({ masterKey, db: restored, clock });
  await there.ensureOrganisation(org);
  expect(await contents(restored, there, first)).toEqual(before);
  expect(await inTransaction(restored, (tx) => replayErasures(tx, erasures))).toBe(3);
  expect(await contents(restored, there, first)).toEqual(gone);
  expect(await contents(restored, there, second)).not.toContain(null);
  expect(await inTransaction(restored, (tx) => replayErasures(tx, erasures))).toBe(0);
});

test('whoever comes back after the destruction keeps the new consent through a replay', async () => {
  const { db, keys, consents, visitors, first } = await recorded();
  await keys.destroy(db, org, first);
  await consents.record(consentBody(policies, { visitor: visitors[0]! }));
  expect(await replayErasures(db, await readErasures(db))).toBe(0);
  const now = await contents(db, keys, first);
  expect([now.slice(0, 3), now.length, now[3] === null]).toEqual([gone, 4, false]);
});

test('a key moved to the row of somebody else opens nothing there', async () => {
  const { db, keys, first, second } = await recorded();
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from journal_entry where subject = ${first} order by idx limit 1`.execute(db);
  await sql`update subject_event set key = (select key from subject_event where subject = ${first} and
    substring(key from 1 for 8) = ${rows[0]!.sealed.subarray(1, 9)}) where subject = ${second}`.execute(db);
  await expect(keys.open(db, org, second, rows[0]!.sealed)).rejects.toMatchObject({ code: 'AMANAT-JRN-004' });
});
