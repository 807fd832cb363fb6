import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Erasure } from '../platform/keys-erasures.ts';
import { insertSubjectEvents } from './events.ts';

/**
 * Writes down again, in a restored database, that people were erased: without it what a backup knows of their choices
 * would count once more, and the gate would allow by a consent that ended with the erasure. Whoever is not in the backup,
 * or was erased before it was made, is left as they are. Returns how many people were erased again.
 */
export async function eraseAgain(tx: Db, erasures: readonly Erasure[]): Promise<number> {
  const told = new Map(
    erasures.flatMap(({ org, subject, erasedAt: at, keptFor }) =>
      at ? [[`${org} ${subject} ${at}`, { org, subject, at, keptFor: keptFor ?? [] }] as const] : [],
    ),
  );
  let again = 0;
  for (const { org, subject, at, keptFor } of told.values()) {
    const { rows } = await sql<{ known: boolean; erased: boolean }>`select
        coalesce(bool_or(at <= ${at}::timestamptz), false) as known,
        coalesce(bool_or(kind = 'erased' and at = ${at}::timestamptz), false) as erased
      from subject_event where org = ${org} and subject = ${subject}`.execute(tx);
    if (!rows[0]?.known || rows[0].erased) continue;
    await insertSubjectEvents(tx, org, [{ subject, event: { kind: 'erased', at, keptFor } }]);
    again += 1;
  }
  return again;
}
