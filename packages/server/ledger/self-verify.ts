import type { JournalVerdict } from '@amanat/domain/ledger/verify-journal.ts';
import { verifyJournal } from '@amanat/domain/ledger/verify-journal.ts';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { hashing, signing } from '../platform/keys-hashing.ts';
import { liveJournal } from './live-source.ts';

/** Runs the independent verifier over the live log and stores when it ran, over how much, and what it found. */
export async function selfVerify(
  given: { readonly db: Db; readonly keys: KeyStore; readonly clock: Clock },
  org: string,
): Promise<JournalVerdict> {
  const { db, keys, clock } = given;
  await keys.ensureOrganisation(org);
  const source = await liveJournal(db, keys, org);
  const found = await verifyJournal({ hashing, signing, trustedKey: source.head.publicKey }, source);
  await sql`
    insert into journal_verification (org, time, size, valid, checks, first_difference)
    values (${org}, ${clock.now().toISOString()}, ${found.size}, ${found.valid},
      ${JSON.stringify(found.checks)}, ${found.firstDifference ?? null})
    on conflict (org, time) do nothing`.execute(db);
  return found;
}
