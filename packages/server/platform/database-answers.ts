import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Resolves once the database has answered a question; rejects as any other use of it does. */
export async function databaseAnswers(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
