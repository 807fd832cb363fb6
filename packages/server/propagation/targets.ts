import { propagationErrors } from '@amanat/contract/errors/propagation.ts';
import type { TargetBody, TargetSet } from '@amanat/contract/propagation.ts';
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
  /** All that sign: the one in force, then those of before whose overlap runs, the latest first. */
  readonly secrets: readonly string[];
}
/** So many former secrets sign at most: whoever changes them again and again must not make headers without end. */
const mostFormer = 3;
const hour = 60 * 60 * 1000;

/**
 * Says where a recipient is told, with a fresh secret; what waits for it goes out at once. Answers the secret, which is
 * shown this once. The one of before signs as well for as long as is said, so that the recipient may change over at any
 * moment meanwhile (Standard Webhooks). @throws AMANAT-PRO-001 for a recipient that is not told by webhook, 002 for an
 * address that must not be reached. @param overlapHours 24 unless told; 0 when the former secret became known.
 */
export async function setTarget(
  services: PropagationServices,
  org: string,
  recipient: string,
  { url, overlapHours = 24 }: TargetBody,
  actor: string,
): Promise<TargetSet> {
  // One that left the declaration is told still; one that comes with the next version is made ready before.
  const manifests = services.policies.versions(org).map(({ manifest }) => manifest);
  const declared = recipientsOverTime(manifests).get(recipient);
  if (declared?.propagate !== 'webhook') throw fail('AMANAT-PRO-001');
  const wrong = services.outbound.objection(url);
  if (wrong) throw fail('AMANAT-PRO-002', `It is refused because of: ${wrong}.`);
  const secret = makeSecret();
  const now = services.clock.now();
  const at = now.toISOString();
  const until = new Date(now.getTime() + overlapHours * hour).toISOString();
  const formerUntil = await inTransaction(services.db, async (tx) => {
    const sealed = await services.keys.seal(tx, org, organisationSubject, Buffer.from(secret));
    const replaced = await replace(tx, { org, recipient, url, secret: sealed, at, actor });
    const ends = await keepFormer(tx, { org, recipient, at, until }, replaced);
    await sql`update propagation set next_at = ${at}
      where org = ${org} and recipient = ${recipient} and state = 'waiting' and way = 'webhook'`.execute(tx);
    await wake(services, tx, org, recipient);
    const refs = { recipient, ...(ends === null ? {} : { formerUntil: ends }) };
    await services.journal.append(tx, org, [
      { kind: 'recipient.target-set', time: at, actor, subject: null, refs },
    ]);
    return ends;
  });
  return { secret, formerUntil };
}

interface Replacement {
  readonly org: string;
  readonly recipient: string;
  readonly url: string;
  readonly secret: Uint8Array;
  readonly at: string;
  readonly actor: string;
}
/** Enters the new target; answers the sealed secret of before. Two who change one at once go one after the other. */
async function replace(tx: Db, { org, recipient, ...next }: Replacement): Promise<Uint8Array | null> {
  const { url, at, actor } = next;
  const secret = Buffer.from(next.secret);
  // First, for there is no row to lock yet: of two first ones the second waits here.
  const { numAffectedRows: made } =
    await sql`insert into propagation_target (org, recipient, url, secret, set_at, set_by)
    values (${org}, ${recipient}, ${url}, ${secret}, ${at}, ${actor})
    on conflict (org, recipient) do nothing`.execute(tx);
  if (made === 1n) return null;
  const { rows } = await sql<{ secret: Uint8Array }>`select secret from propagation_target
    where org = ${org} and recipient = ${recipient} for update`.execute(tx);
  await sql`update propagation_target set url = ${url}, secret = ${secret}, set_at = ${at}, set_by = ${actor}
    where org = ${org} and recipient = ${recipient}`.execute(tx);
  return rows[0]?.secret ?? null;
}

interface Overlap {
  readonly org: string;
  readonly recipient: string;
  readonly at: string;
  readonly until: string;
}
/**
 * Lets the secret of before sign until the overlap ends, and none longer than that: an overlap of nothing ends those that
 * run as well. @returns when the last of them ends; null when none signs.
 */
async function keepFormer(
  tx: Db,
  { org, recipient, at, until }: Overlap,
  replaced: Uint8Array | null,
): Promise<string | null> {
  if (replaced)
    await sql`insert into propagation_former_secret (org, recipient, secret, until)
      values (${org}, ${recipient}, ${Buffer.from(replaced)}, ${until})`.execute(tx);
  await sql`update propagation_former_secret set until = least(until, ${until})
    where org = ${org} and recipient = ${recipient}`.execute(tx);
  await sql`delete from propagation_former_secret where org = ${org} and recipient = ${recipient}
    and (until <= ${at} or seq not in (
      select seq from propagation_former_secret where org = ${org} and recipient = ${recipient}
      order by seq desc limit ${mostFormer}))`.execute(tx);
  const { rows } = await sql<{
    until: string | null;
  }>`select max(until) as until from propagation_former_secret
    where org = ${org} and recipient = ${recipient}`.execute(tx);
  return rows[0]?.until ?? null;
}

/** Where and with which secrets a recipient is told; undefined while nobody said so. */
export async function targetOf(
  { keys, clock }: Pick<PropagationServices, 'keys' | 'clock'>,
  db: Db,
  org: string,
  recipient: string,
): Promise<Target | undefined> {
  const { rows } = await sql<{ url: string; secret: Uint8Array }>`
    select url, secret from propagation_target where org = ${org} and recipient = ${recipient}`.execute(db);
  const [row] = rows;
  const secret = row && (await keys.open(db, org, organisationSubject, row.secret));
  if (!row || !secret) return undefined;
  const former = await sql<{ secret: Uint8Array }>`select secret from propagation_former_secret
    where org = ${org} and recipient = ${recipient} and until > ${clock.now().toISOString()}
    order by seq desc`.execute(db);
  const sealed = former.rows.map((each) => keys.open(db, org, organisationSubject, each.secret));
  const opened = (await Promise.all(sealed)).filter((each) => each !== null);
  return { url: row.url, secrets: [secret, ...opened].map((each) => Buffer.from(each).toString()) };
}
