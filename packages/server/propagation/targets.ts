import { propagationErrors } from '@amanat/contract/errors/propagation.ts';
import { recipientsOverTime } from '@amanat/domain/propagation/told-over-time.ts';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../platform/db.ts';
import { organisationSubject } from '../platform/keys.ts';
import { problems } from '../platform/problem.ts';
import { wake } from './wake.ts';
import type { PropagationServices } from './services.ts';
import { makeSecret } from './sign.ts';

const fail = problems(propagationErrors);

export interface Target {
  readonly url: string;
  readonly secret: string;
}

/**
 * Says where a recipient is told, with a fresh secret; what waits for it goes out at once. Answers the secret, which is
 * shown this once. @throws AMANAT-PRO-001 for a recipient that is not told by webhook, 002 for an address that must
 * not be reached.
 */
export async function setTarget(
  services: PropagationServices,
  org: string,
  recipient: string,
  url: string,
  actor: string,
): Promise<string> {
  // One that left the declaration is told still; one that comes with the next version is made ready before.
  const manifests = services.policies.versions(org).map(({ manifest }) => manifest);
  const declared = recipientsOverTime(manifests).get(recipient);
  if (declared?.propagate !== 'webhook') throw fail('AMANAT-PRO-001');
  const wrong = services.outbound.objection(url);
  if (wrong) throw fail('AMANAT-PRO-002', `It is refused because of: ${wrong}.`);
  const secret = makeSecret();
  const at = services.clock.now().toISOString();
  await inTransaction(services.db, async (tx) => {
    const sealed = await services.keys.seal(tx, org, organisationSubject, Buffer.from(secret));
    await sql`insert into propagation_target (org, recipient, url, secret, set_at, set_by)
      values (${org}, ${recipient}, ${url}, ${Buffer.from(sealed)}, ${at}, ${actor})
      on conflict (org, recipient) do update set url = excluded.url, secret = excluded.secret,
        set_at = excluded.set_at, set_by = excluded.set_by`.execute(tx);
    await sql`update propagation set next_at = ${at}
      where org = ${org} and recipient = ${recipient} and state = 'waiting' and way = 'webhook'`.execute(tx);
    await wake(services, tx, org, recipient);
    await services.journal.append(tx, org, [
      { kind: 'recipient.target-set', time: at, actor, subject: null, refs: { recipient } },
    ]);
  });
  return secret;
}

/** Where and with which secret a recipient is told; undefined while nobody said so. */
export async function targetOf(
  { keys }: Pick<PropagationServices, 'keys'>,
  db: Db,
  org: string,
  recipient: string,
): Promise<Target | undefined> {
  const { rows } = await sql<{ url: string; secret: Uint8Array }>`
    select url, secret from propagation_target where org = ${org} and recipient = ${recipient}`.execute(db);
  const [row] = rows;
  const secret = row && (await keys.open(db, org, organisationSubject, row.secret));
  return row && secret ? { url: row.url, secret: Buffer.from(secret).toString() } : undefined;
}
