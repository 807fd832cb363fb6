import { sql } from 'kysely';
import type { NewEntry } from '../ledger/append.ts';
import type { Db } from '../platform/db.ts';
import type { RequestServices } from './services.ts';

/**
 * Writes acts of a request to the journal, and their indexes to the request: each row of the register of
 * requests can be held against the tree (LAL-4.11). Call it last: the journal's lock lasts until the commit.
 */
export async function recordActs(
  services: Pick<RequestServices, 'journal'>,
  tx: Db,
  org: string,
  request: string,
  entries: readonly NewEntry[],
): Promise<void> {
  const appended = await services.journal.append(tx, org, entries);
  await sql`update request set entries = entries || ${appended.map(({ index }) => index)}::bigint[]
    where org = ${org} and id = ${request}`.execute(tx);
}
