import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { setTerm } from './close.ts';
import type { RequestServices } from './services.ts';
import { advance, requestRow, type RequestRow } from './store.ts';

/**
 * The request of the same person and kind that is confirmed and open already. Only who entered the code learns
 * of it: told at opening, anybody could find out what somebody else has asked for.
 */
export async function earlierOpen(tx: Db, row: RequestRow): Promise<RequestRow | null> {
  // Two that are confirmed at once: the second waits, and sees the first. What it finds stays open until the commit.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`same ${row.org} ${row.subject}`}, 0))`.execute(
    tx,
  );
  const { rows } = await sql<{ id: string }>`select r.id from request r
    where r.org = ${row.org} and r.subject = ${row.subject} and r.kind = ${row.kind} and r.id <> ${row.id}
      and r.closed_at is null and r.phase not in ('opened', 'code-sent') order by r.received_at limit 1 for update`.execute(
    tx,
  );
  return rows[0] ? requestRow(tx, row.org, rows[0].id) : null;
}
/** Kinds of which a second one, while the first is open, asks for nothing more. */
export const mergedKinds: readonly RequestRow['kind'][] = ['access', 'portability', 'erasure'];

/** Closes the later of two: it goes on under the number of the first. */
export async function merge(services: RequestServices, tx: Db, later: RequestRow, at: string): Promise<void> {
  await advance(tx, later.org, later.id, 'system', [{ type: 'withdrawn', at }]);
  await setTerm(services, tx, later, at);
}
