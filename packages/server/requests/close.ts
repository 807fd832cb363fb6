import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { bakuDayEnd } from '@amanat/domain/time/baku.ts';
import { sql } from 'kysely';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { queueLetter } from './letters.ts';
import { queue } from './queue.ts';
import { requestKey } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, type RequestRow } from './store.ts';

/** Days an answer can be fetched; then the request's key, and with it every sealed part, is destroyed. */
export const answerDays = 30;

/** Closes a request as answered: the letter with the link is queued, and the day its sealed parts go is set. */
export async function closeAnswered(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  at: string,
): Promise<void> {
  await advance(tx, row.org, row.id, 'system', [{ type: 'answered', at }]);
  await queueLetter(services, tx, row.org, row.id, 'answer', at);
  await setTerm(services, tx, row, at);
}
export async function setTerm(services: RequestServices, tx: Db, row: RequestRow, at: string): Promise<void> {
  const until = addDays(bakuDateOf(at), answerDays);
  await sql`update request set keep_until = ${until}, wait_code = null, wait_until = null
    where org = ${row.org} and id = ${row.id}`.execute(tx);
  await queue(services.jobs, tx, 'requests.forget', row.org, row.id, { runAt: bakuDayEnd(until) });
}

/** Destroys the request's own key once its term is over. What is left are dates, counts and pseudonyms. Idempotent. */
export async function forgetRequest(services: RequestServices, org: string, id: string): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, id, true);
    if (row.key_destroyed_at || !row.keep_until) return;
    // Two clocks run apart a little in a month: tried again rather than never.
    if (bakuDateOf(at) <= row.keep_until)
      throw new Error('The term of the request is not over by the clock of this server.');
    await services.keys.destroy(tx, org, requestKey(id));
    await sql`delete from request_secret where org = ${org} and request = ${id}`.execute(tx);
    await sql`delete from request_file where org = ${org} and request = ${id}`.execute(tx);
    await sql`update request set key_destroyed_at = ${at} where org = ${org} and id = ${id}`.execute(tx);
    await recordActs(services, tx, org, id, [
      {
        kind: 'request.forgotten',
        time: at,
        actor: 'system',
        subject: row.subject,
        refs: { request: row.number },
      },
    ]);
  });
}
