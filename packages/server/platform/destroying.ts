import { sql } from 'kysely';
import { type Db, poolOf } from './db.ts';

const lockOf = (org: string) => sql`hashtextextended(${`destroying ${org}`}, 0)`;

/**
 * Runs `work`, which asks whose data must stay and destroys the rest. Who places a hold meanwhile waits until it is over,
 * and who comes here while a hold is being placed waits for it and sees it: nothing goes that was said to stay.
 * Keep it short: a batch, a step.
 */
export async function whileDestroying<T>(db: Db, org: string, work: () => Promise<T>): Promise<T> {
  // The lock belongs to a connection: to the one that `underLock` gave, or to one of its own.
  if (poolOf(db)) return db.connection().execute((own) => whileDestroying(own as unknown as Db, org, work));
  await sql`select pg_advisory_lock_shared(${lockOf(org)})`.execute(db);
  try {
    return await work();
  } finally {
    await sql`select pg_advisory_unlock_shared(${lockOf(org)})`.execute(db);
  }
}

/** The same until the end of the transaction. Take it before any row. */
export async function destroyInside(tx: Db, org: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(org)})`.execute(tx);
}

/** Waits until nothing is being destroyed and lets nobody begin before the transaction ends: for who says that data stays. */
export async function destroyNothing(tx: Db, org: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(org)})`.execute(tx);
}
