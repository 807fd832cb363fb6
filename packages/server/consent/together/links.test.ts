import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { administer } from '../../admin-commands.ts';
import { dumpDatabase, restoreDump } from '../../ledger/testing/dump.ts';
import { settableClock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { held, waiting } from '../../platform/testing/held.ts';
import { appendSubjectEvents } from '../events.ts';
import { linkedSubjects, linkSubjects } from './links.ts';

const org = 'shop';

/** A database with keys, and the operator's commands over it. */
async function operator(db: Db) {
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(32).fill(3) });
  await keys.ensureOrganisation(org);
  const run = (command: string, input = '') =>
    administer(
      { db, clock, keys, organisations: [org], manifestOf: () => undefined, input: async () => input },
      [command],
    );
  return { clock, keys, run };
}

test('a third site that is linked in the same moment is linked to both', async () => {
  const database = await testDatabase();
  const { db } = database;
  const at = new Date('2026-11-23T08:00:00.000Z');
  const go = await held(
    database,
    `insert into visitor_link (org, subject, other, linked_at) values ('${org}', 'one', 'two', '2026-11-23')`,
  );
  const first = linkSubjects(db, org, ['one', 'two'], at);
  await waiting(database);
  const second = linkSubjects(db, org, ['two', 'three'], at);
  await Promise.race([second, waiting(database, 2)]);
  await go();
  await Promise.all([first, second]);
  expect(await linkedSubjects(db, org, 'one')).toEqual(['three', 'two']);
  expect(await linkedSubjects(db, org, 'two')).toEqual(['one', 'three']);
});

test('ALQ-2.12: a link that an erasure ended stays ended in a restored backup; others, and those made since, stay', async () => {
  const { db } = await testDatabase();
  const { clock, keys, run } = await operator(db);
  const [one, two, three, far, near] = ['1', '2', '3', '4', '5'].map((visitor) =>
    keys.pseudonym(org, 'visitor', visitor),
  ) as [string, string, string, string, string];
  const erase = (subject: string) =>
    inTransaction(db, async (tx) => {
      const at = clock.now().toISOString();
      await appendSubjectEvents(tx, org, subject, [{ kind: 'erased', at, keptFor: [] }]);
      await keys.destroy(tx, org, subject);
    });
  for (const subject of [one, far]) await keys.seal(db, org, subject, Buffer.from('razılıq'));
  await linkSubjects(db, org, [one, two], clock.now());
  await linkSubjects(db, org, [two, three], clock.now());
  await linkSubjects(db, org, [far, near], clock.now());
  // Linked before releases noted the time.
  await sql`update visitor_link set linked_at = null where subject = ${one}`.execute(db);
  clock.advance(1000);
  await erase(far);
  clock.advance(1000);
  // The browser of an erased person came back: a new link.
  await linkSubjects(db, org, [far, near], clock.now());
  const backup = await dumpDatabase(db);
  clock.advance(1000);
  await erase(one);
  const ledger = await run('erasures');

  const restored = (await testDatabase()).db;
  await restoreDump(restored, backup);
  expect(await linkedSubjects(restored, org, one)).toEqual([two, three].toSorted());
  const there = await operator(restored);
  const brought =
    '2 erasures replayed; the backup had brought back 1 key(s) and 4 link(s) between pseudonyms.';
  expect(await there.run('replay-erasures', ledger)).toBe(brought);
  const all = async (from: Db) =>
    Promise.all([one, two, three, far, near].map((subject) => linkedSubjects(from, org, subject)));
  expect(await all(restored)).toEqual([[], [three], [two], [near], [far]]);
  expect(await all(restored)).toEqual(await all(db));
});
