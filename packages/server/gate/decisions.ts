import type { DecisionAnswer, DecisionRequest, Subject } from '@amanat/contract/gate.ts';
import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { MayQuery } from '@amanat/domain/decide/query.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Clock } from '../platform/clock.ts';
import type { Keys } from '../platform/keys.ts';
import { problems } from '../platform/problem.ts';
import type { Policies } from '../policy/reads.ts';
import { type DecisionLog, entryOf } from './record.ts';

const fail = problems(gateErrors);

export interface DecisionDeps {
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly policies: Pick<Policies, 'inForce'>;
  readonly log: DecisionLog;
  /** All events of a person known under these pseudonyms. */
  readonly events: (org: string, pseudonyms: readonly string[]) => Promise<readonly SubjectEvent[]>;
}
/** The gate over stored events. */
export interface Decisions {
  /**
   * Decides by the declaration in force at the instant and the person's events up to it. Denials and disclosures
   * are durable in the journal before the answer. Throws AMANAT-GATE-001 without a declaration, 003 under load.
   * @param actor who asks: pseudonym of the key's account.
   */
  decide(request: DecisionRequest, actor: string): Promise<DecisionAnswer>;
}

/** The pseudonyms behind one identifier or several, each once. */
export function pseudonymsOf(
  keys: DecisionDeps['keys'],
  org: string,
  subject: DecisionRequest['subject'],
): string[] {
  const all: readonly Subject[] = Array.isArray(subject) ? subject : [subject];
  const names = all.map((one) =>
    'pseudonym' in one ? one.pseudonym : keys.pseudonym(org, one.kind, one.value),
  );
  return [...new Set(names)];
}

function queryOf(request: DecisionRequest, at: string): MayQuery {
  const { purpose, categories, recipient, country, channel, operation, collectedAt, events } = request;
  return { purpose, categories, recipient, country, channel, operation, at, collectedAt, events };
}

export function decisions(deps: DecisionDeps): Decisions {
  return {
    decide: async (request, actor) => {
      const now = deps.clock.now().toISOString();
      const org = request.organisation;
      const at = normalInstant(request.at ?? now) ?? request.at ?? now;
      const policy = deps.policies.inForce(org, at);
      if (!policy) throw fail('AMANAT-GATE-001');
      const pseudonyms = pseudonymsOf(deps.keys, org, request.subject);
      const state = foldEvents(await deps.events(org, pseudonyms), at);
      const query = queryOf(request, at);
      const decision = may(policy.compiled, state, query);
      const meta = { subject: pseudonyms[0]!, actor, time: now };
      const entry = entryOf(policy.compiled, query, decision, meta);
      if (entry) await deps.log.record(org, entry);
      return { ...decision, at, reasons: [...decision.reasons] };
    },
  };
}
