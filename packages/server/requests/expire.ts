import { openPause } from '@amanat/domain/requests/state.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { setTerm } from './close.ts';
import { queue } from './queue.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState } from './store.ts';

/** Queues the look at a request that somebody opened themselves, once its term is over. */
export function expireAfter(
  services: Pick<RequestServices, 'jobs'>,
  tx: Db,
  org: string,
  id: string,
  dueBefore: string,
): Promise<void> {
  return queue(services.jobs, tx, 'requests.expire', org, id, { runAt: dueBefore });
}

/**
 * Closes a request from the portal whose term went by while nobody entered the code that was sent: anybody can ask in
 * somebody else's name, so it obliges nobody (GDPR 12(6)), and what was written with it goes after the usual days. One
 * that staff took up, or whose code never left, is theirs to answer. Idempotent.
 */
export async function expireRequest(services: RequestServices, org: string, id: string): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, id, true);
    const state = await requestState(tx, org, id);
    const { phase, confirmed, deadline, extensions } = state;
    if (phase !== 'code-sent' || confirmed || openPause(state)) return;
    if (row.channel !== 'portal' || row.handler !== null) return;
    if (at < deadline.dueBefore) {
      if (extensions > 0) return expireAfter(services, tx, org, id, deadline.dueBefore);
      // Two clocks run apart a little in a month: tried again rather than never.
      throw new Error('The term of the request is not over by the clock of this server.');
    }
    await advance(tx, org, id, 'system', [{ type: 'expired', at }]);
    await setTerm(services, tx, row, at);
    const { number, subject } = row;
    await recordActs(services, tx, org, id, [
      { kind: 'request.expired', time: at, actor: 'system', subject, refs: { request: number } },
    ]);
  });
}
