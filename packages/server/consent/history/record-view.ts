import type { Journal } from '../../ledger/append.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';

/** Each look of staff at a person's consents is an act: one entry a pseudonym (ALQ-6.2, LAL-3.3a). */
export async function recordConsentView(
  { db, clock, journal }: { readonly db: Db; readonly clock: Clock; readonly journal: Journal },
  org: string,
  actor: string,
  pseudonyms: readonly string[],
  what: string,
): Promise<void> {
  const time = clock.now().toISOString();
  await inTransaction(db, (tx) =>
    journal.append(
      tx,
      org,
      pseudonyms.map((subject) => ({ kind: 'consent.viewed', time, actor, subject, refs: { what } })),
    ),
  );
}
