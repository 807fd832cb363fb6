import { inTransaction } from '../platform/db.ts';
import { assign } from './assign.ts';
import { recordActs } from './acts.ts';
import { nobody } from './identify.ts';
import { erases, standingHolds, type Plan } from './plan.ts';
import { fail } from './problem.ts';
import { queue } from './queue.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow } from './store.ts';

/**
 * Approves the plan; execution starts with the commit. Every blocker of the plan must be acknowledged by its
 * code; a hold cannot be.
 * @param actor who approves: the pseudonym or id of the account.
 * @throws AMANAT-REQ-006 with the codes that are missing, 007 while a hold stands, 012 when no store is connected, 101 when there is no plan.
 */
export async function approveRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  acknowledged: readonly string[] = [],
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const plan = await getSecret<Plan>(services, tx, org, row.id, 'plan');
    const person = plan?.person ?? nobody;
    if (erases(row) && (await standingHolds(services, tx, row, person)).length > 0)
      throw fail('AMANAT-REQ-007');
    // An answer that says «we looked» needs something that was looked at.
    if (plan?.blockers.some(({ code, store }) => code === 'store-without-connector' && store === null))
      throw fail('AMANAT-REQ-012');
    const missing = [...new Set(plan?.blockers.map(({ code }) => code))].filter(
      (code) => code !== 'hold' && !acknowledged.includes(code),
    );
    if (missing.length > 0)
      throw fail(
        'AMANAT-REQ-006',
        undefined,
        missing.map((code) => ({ path: '/acknowledge', message: code })),
      );
    await advance(tx, org, row.id, actor, [{ type: 'approved', at, by: actor }]);
    if (!row.handler) await assign(tx, row, actor);
    await queue(services.jobs, tx, 'requests.execute', org, row.id);
    await recordActs(services, tx, org, row.id, [
      {
        kind: 'request.approved',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: row.number, acknowledged: acknowledged.join(' ') },
      },
    ]);
  });
}
