import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { HandoverAnswer, HandoverLeft, HandoverTaken } from '@amanat/contract/handover.ts';
import type { Consents } from '../consents.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import { findHandover, keepHandover, useHandover } from './handover-store.ts';
import { lineUp } from './line-up.ts';
import { standingOf } from './standing.ts';

const fail = problems(consentErrors);

export interface TogetherDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<KeyStore, 'pseudonym' | 'receiptToken'>;
  readonly policies: Policies;
  readonly record: Consents['record'];
}
/** How long a ticket is good: a slow page still loads in it, and a copied address is worthless soon. */
const goodMs = 60_000;

/** Whether the declaration in force says that this site holds one choice with others. */
export function isTogether(policies: Policies, org: string, origin: string | undefined): boolean {
  const together = policies.inForce(org)?.manifest.banner?.together ?? [];
  return origin !== undefined && together.includes(origin);
}

/**
 * Keeps for a minute what the link from one declared site to another takes along.
 * @param from origin of the page that asks, as its browser says.
 * Errors: AMANAT-CNS-023 when the sites are not declared to hold one choice.
 */
export async function leaveHandover(deps: TogetherDeps, from: string, left: HandoverLeft): Promise<void> {
  const { organisation, ticket, to } = left;
  if (from === to || !isTogether(deps.policies, organisation, to)) throw fail('AMANAT-CNS-023');
  const now = deps.clock.now();
  const what = 'visitor' in left ? { visitor: left.visitor } : { refusal: left.refusal };
  const until = new Date(now.getTime() + goodMs);
  await keepHandover(deps.db, organisation, ticket, { from, to, ...what }, { now, until });
}

/**
 * Gives what waits under the ticket, once, to the site it was meant for. A choice that is recorded under an identifier
 * is given as it stands now, under the identifier that the site holds already when it has one; one that has not come in yet leaves the ticket good, so that it can be asked for again.
 * @param to origin of the page that asks, as its browser says.
 * Errors: AMANAT-CNS-024 when there is nothing (yet), or nothing any more.
 */
export async function takeHandover(
  deps: TogetherDeps,
  to: string,
  { organisation, ticket, from, held }: HandoverTaken,
): Promise<HandoverAnswer> {
  const { db, clock, keys } = deps;
  const found = await findHandover(db, organisation, ticket, clock.now());
  if (!found || found.to !== to || found.from !== from) throw fail('AMANAT-CNS-024');
  const answer = await answerOf();
  if (!answer || !(await useHandover(db, organisation, ticket))) throw fail('AMANAT-CNS-024');
  if (held === undefined || !('visitor' in answer) || held === answer.visitor) return answer;
  const choice = (await lineUp(deps, organisation, { came: answer.visitor, held })) ?? answer.choice;
  return { visitor: held, choice };

  async function answerOf(): Promise<HandoverAnswer | undefined> {
    const { visitor, refusal } = found!;
    if (refusal) return { refusal };
    if (visitor === undefined) return undefined;
    const choice = await standingOf(deps, organisation, keys.pseudonym(organisation, 'visitor', visitor));
    return choice && { visitor, choice };
  }
}
