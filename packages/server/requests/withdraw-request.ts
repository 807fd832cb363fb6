import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { setTerm } from './close.ts';
import { endOfWait } from './pause.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState } from './store.ts';

/** The person takes the request back before it was carried out. @throws AMANAT-REQ-101, 102 */
export async function withdrawRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const wait = endOfWait(row, await requestState(tx, org, row.id), row.subject, at);
    await advance(tx, org, row.id, row.subject, [...wait.events, { type: 'withdrawn', at }]);
    await setTerm(services, tx, row, at);
    await recordActs(services, tx, org, row.id, [
      ...wait.entries,
      {
        kind: 'request.withdrawn',
        time: at,
        actor: row.subject,
        subject: row.subject,
        refs: { request: row.number },
      },
    ]);
  });
}
