import { randomBytes } from 'node:crypto';
import { settableClock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import type { NewEntry } from '../append.ts';
import { createJournal } from '../journal.ts';

export const org = 'dukan';

/** A journal over a fresh database, with the keys of one organisation. */
export async function testLog() {
  const database = await testDatabase();
  const { db } = database;
  const clock = settableClock('2026-03-02T09:00:00.000Z');
  const masterKey = new Uint8Array(randomBytes(32));
  const keys = createKeys({ masterKey, db, clock });
  await keys.ensureOrganisation(org);
  const journal = createJournal({ keys });
  const append = (entries: readonly NewEntry[], to = org) =>
    inTransaction(db, (tx) => journal.append(tx, to, entries));
  return { database, db, clock, masterKey, keys, journal, append };
}
export function someEntries(count: number, more: Partial<NewEntry> = {}): readonly NewEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'consent.recorded',
    time: '2026-03-02T09:00:00.000Z',
    actor: 'system',
    subject: `person-${i % 7}`,
    refs: { version: 3 },
    content: { choice: 'accept-all', number: i },
    ...more,
  }));
}
