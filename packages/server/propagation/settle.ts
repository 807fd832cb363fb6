import { propagationErrors } from '@amanat/contract/errors/propagation.ts';
import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import type { PropagationServices } from './services.ts';
import { wake } from './wake.ts';

const fail = problems(propagationErrors);
const threeDays = 3 * 24 * 60 * 60 * 1000;

interface Settled {
  readonly subject: string;
  readonly recipient: string;
  readonly kind: string;
}

/** A person told the recipient: the task is done, and the journal says by whom. @throws AMANAT-PRO-003 */
export async function taskDone(
  services: PropagationServices,
  org: string,
  id: string,
  actor: string,
): Promise<void> {
  const time = services.clock.now().toISOString();
  await inTransaction(services.db, async (tx) => {
    const { rows } = await sql<Settled>`update propagation
      set state = 'done', settled_at = ${time}, settled_by = ${actor}
      where org = ${org} and id = ${id} and way = 'task' and state = 'waiting'
      returning subject, recipient, kind`.execute(tx);
    const [row] = rows;
    if (!row) throw fail('AMANAT-PRO-003');
    const refs = { recipient: row.recipient, of: row.kind, message: id };
    await services.journal.append(tx, org, [
      { kind: 'recipient.told', time, actor, subject: row.subject, refs },
    ]);
  });
}

/**
 * Sends dead letters again, with three more days: one, or all of a recipient. Answers how many.
 * @throws AMANAT-PRO-003 when there is none.
 */
export async function replay(
  services: PropagationServices,
  org: string,
  what: { readonly id: string } | { readonly recipient: string },
  actor: string,
): Promise<number> {
  const now = services.clock.now();
  const [time, giveUp] = [now.toISOString(), new Date(now.getTime() + threeDays).toISOString()];
  const which = 'id' in what ? sql`id = ${what.id}` : sql`recipient = ${what.recipient}`;
  return inTransaction(services.db, async (tx) => {
    const { rows } =
      await sql<Settled>`update propagation set state = 'waiting', attempts = 0, next_at = ${time},
        give_up_at = ${giveUp}, settled_at = null, settled_by = null
      where org = ${org} and ${which} and way = 'webhook' and state = 'dead'
      returning subject, recipient, kind`.execute(tx);
    if (rows.length === 0) throw fail('AMANAT-PRO-003');
    const recipients = [...new Set(rows.map(({ recipient }) => recipient))].toSorted();
    for (const recipient of recipients) await wake(services, tx, org, recipient);
    const refs = { recipient: recipients.join(' '), messages: rows.length };
    await services.journal.append(tx, org, [
      { kind: 'recipient.told-again', time, actor, subject: null, refs },
    ]);
    return rows.length;
  });
}
