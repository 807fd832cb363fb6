import { createJournal } from '../../ledger/journal.ts';
import { settableClock } from '../../platform/clock.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { createPolicies } from '../memory.ts';
import { writtenPages } from './written-pages.ts';

/** All that publishing needs, on a database of its own: what `publish` takes (`deps`) and what it makes (`policies`). */
export async function publisher() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(32).fill(1) });
  const policies = await createPolicies(db, clock);
  const deps = {
    db,
    clock,
    journal: createJournal({ keys }),
    pages: writtenPages,
    prepare: (org: string) => keys.ensureOrganisation(org),
    published: () => policies.refresh(),
  };
  return { db, clock, policies, deps };
}
