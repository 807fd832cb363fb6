import type { FactTold } from '@amanat/contract/facts.ts';
import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { entryKindOfFact, eventOfFact } from '@amanat/domain/decide/fact.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { insertSubjectEvents } from '../consent/events.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { lockPeople } from '../platform/lock.ts';
import type { Keys } from '../platform/keys.ts';
import { problems } from '../platform/problem.ts';
import { uuidV7 } from '../platform/uuid-v7.ts';
import type { Policies } from '../policy/reads.ts';
import { pseudonymsOf } from './decisions.ts';

const fail = problems(gateErrors);
/** So far may an application's clock be ahead; milliseconds. */
const skew = 5 * 60 * 1000;

export interface FactServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly journal: Journal;
  readonly policies: Pick<Policies, 'inForce'>;
}
interface New {
  readonly id: string;
  readonly subject: string;
  readonly event: SubjectEvent;
  readonly kind: string;
}

/**
 * Writes down what only the application knows of people: that a contract runs or has ended, an account was opened or
 * closed, somebody was in touch or is old enough. Each is an event and a journal entry of one id; what was known
 * already is not written again, so that the same body may be sent twice. Gates elsewhere hear of it with the commit.
 * @param actor pseudonym of the key's account. @returns how many were new.
 * @throws AMANAT-GATE-001 without a declaration, 005 for an instant that is none or is yet to come.
 */
export async function recordFacts(
  services: FactServices,
  org: string,
  facts: readonly FactTold[],
  actor: string,
): Promise<number> {
  const now = services.clock.now().toISOString();
  const policy = services.policies.inForce(org);
  if (!policy) throw fail('AMANAT-GATE-001');
  const told = facts
    .flatMap(({ subject, at, ...fact }) => {
      const instant = instantOf(at, now);
      return pseudonymsOf(services.keys, org, subject).map((name) => ({ name, fact, at: instant }));
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return inTransaction(services.db, async (tx) => {
    const names = [...new Set(told.map(({ name }) => name))];
    // The same body twice at once: the second waits, and finds that all is known.
    await lockPeople(tx, org, names);
    const known = new Map<string, readonly SubjectEvent[]>(await eventsOfSubjects(tx, org, names));
    const fresh: New[] = [];
    for (const { name, fact, at } of told) {
      const before = known.get(name) ?? [];
      const event = eventOfFact(fact, foldEvents(before, at), at, policy.compiled.minimumAge);
      if (!event) continue;
      known.set(name, [...before, event]);
      fresh.push({ id: uuidV7(Date.parse(at)), subject: name, event, kind: entryKindOfFact(fact) });
    }
    if (fresh.length === 0) return 0;
    await insertSubjectEvents(tx, org, fresh);
    await services.journal.append(
      tx,
      org,
      fresh.map(({ id, subject, event, kind }) => ({
        id,
        kind,
        time: now,
        actor,
        subject,
        refs: { at: event.at, version: policy.number },
      })),
    );
    return fresh.length;
  });
}

function instantOf(at: string | undefined, now: string): string {
  if (at === undefined) return now;
  const instant = normalInstant(at);
  if (instant === null || Date.parse(instant) - Date.parse(now) > skew) throw fail('AMANAT-GATE-005');
  return instant > now ? now : instant;
}
