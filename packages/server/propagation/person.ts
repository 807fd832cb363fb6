import { propagationErrors } from '@amanat/contract/errors/propagation.ts';
import type { ToldPersonView } from '@amanat/contract/propagation.ts';
import { type AccountOf, accountOf } from '../notices/reads.ts';
import { inTransaction } from '../platform/db.ts';
import type { Keys } from '../platform/keys.ts';
import { problems } from '../platform/problem.ts';
import type { Stores } from '../connectors/connectors.ts';
import { contactOf } from '../requests/reads.ts';
import { openTask } from './reads.ts';
import type { PropagationServices } from './services.ts';

const fail = problems(propagationErrors);

/** What naming a person takes beside what telling recipients does. */
export interface NamingServices extends PropagationServices {
  readonly keys: Keys;
  readonly stores: Stores;
}
type Known = Pick<ToldPersonView, 'email' | 'name' | 'request' | 'storeName'>;

/** Who it is: in their latest request, else among the accounts of the organisation's own stores. */
async function known(services: NamingServices, org: string, subject: string): Promise<Known | AccountOf> {
  const asked = await contactOf(services, org, subject);
  if (asked)
    return {
      email: asked.contact.email,
      name: asked.contact.name ?? null,
      request: asked.number,
      storeName: null,
    };
  return accountOf(services, org, subject);
}

/**
 * Whom an open task is about, for whoever has to tell the recipient. Naming somebody is an act, and in the journal
 * (ALQ-6.2); where nobody can be named there was nothing to look at.
 * @throws AMANAT-PRO-003
 */
export async function personOfTask(
  services: NamingServices,
  org: string,
  id: string,
  actor: string,
): Promise<ToldPersonView> {
  const task = await openTask(services.db, org, id);
  if (!task) throw fail('AMANAT-PRO-003');
  const found = await known(services, org, task.subject);
  const nobody = { email: null, name: null, request: null, storeName: null };
  if (found === 'unsure') return { ...nobody, unknown: 'unsure' };
  if (found === null) return { ...nobody, unknown: task.kind === 'data.erased' ? 'erased' : 'nameless' };
  const time = services.clock.now().toISOString();
  const refs = { recipient: task.recipient, of: task.kind, message: id };
  await inTransaction(services.db, (tx) =>
    services.journal.append(tx, org, [
      { kind: 'recipient.person-viewed', time, actor, subject: task.subject, refs },
    ]),
  );
  return { name: null, request: null, ...found, unknown: null };
}
