import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { queue } from './queue.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow } from './store.ts';

/**
 * Drops an approved plan that cannot be carried out to its end, so that another one is made: somebody's rows are known by
 * something else now, or a store is no longer where it was. The approval lapses with it. What was done stays done and is
 * not planned again; a step in flight ends, no other begins, and only then is the new plan made.
 * @param actor who decides it: the pseudonym or id of the account.
 * @throws AMANAT-REQ-101 when no plan is being carried out, 102 when the request is closed.
 */
export async function replanRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    await advance(tx, org, row.id, actor, [{ type: 'plan-dropped', at, by: actor }]);
    await sql`update request set wait_code = null, wait_until = null where org = ${org} and id = ${row.id}`.execute(
      tx,
    );
    await queue(services.jobs, tx, 'requests.plan', org, row.id);
    await recordActs(services, tx, org, row.id, [
      { kind: 'request.replanned', time: at, actor, subject: row.subject, refs: { request: row.number } },
    ]);
  });
}
