import { sql } from 'kysely';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { fail } from './problem.ts';
import { nowIso, type RequestServices } from './services.ts';
import { requestRow, type RequestRow } from './store.ts';

/** Names who handles a request: the id or pseudonym of the account. */
export async function assign(tx: Db, row: RequestRow, handler: string): Promise<void> {
  await sql`update request set handler = ${handler} where org = ${row.org} and id = ${row.id}`.execute(tx);
}
/** Gives a request to somebody. @throws AMANAT-REQ-102 when it is closed. */
export async function assignRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  handler: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    if (row.closed_at) throw fail('AMANAT-REQ-102');
    await assign(tx, row, handler);
    await recordActs(services, tx, org, row.id, [
      {
        kind: 'request.assigned',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: row.number, handler },
      },
    ]);
  });
}
