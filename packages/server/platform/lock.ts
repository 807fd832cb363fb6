import { sql } from 'kysely';
import type { Db } from './db.ts';

/**
 * Runs `work` alone under a name: a second caller waits. The lock belongs to the one connection that `work` is given, so
 * a statement that a killed process left in flight on it is over before the next caller begins.
 */
export function underLock<T>(db: Db, name: string, work: (db: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    const own = connection as unknown as Db;
    await sql`select pg_advisory_lock(hashtextextended(${name}, 0))`.execute(own);
    try {
      return await work(own);
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${name}, 0))`.execute(own);
    }
  });
}

/**
 * Lets what is written of people, and decided on what they said before, happen one after the other, until the transaction
 * ends. Take it after the row of a request and before the journal; of several people, all at once.
 */
export async function lockPeople(tx: Db, org: string, subjects: readonly string[]): Promise<void> {
  // One statement, in one order: two that lock the same people never wait for each other.
  await sql`select pg_advisory_xact_lock(hashtextextended('preferences ' || ${org}::text || ' ' || subject, 0))
    from (select distinct subject from unnest(${[...subjects]}::text[]) as given (subject) order by subject) as ordered`.execute(
    tx,
  );
}

/** Lets whatever says how people are told of a version happen one after the other, until the transaction ends. */
export async function lockTelling(tx: Db, org: string, version: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`telling ${org} ${version}`}, 0))`.execute(tx);
}
