import { gateErrors } from '@amanat/contract/errors/gate.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { Db } from '../platform/db.ts';
import { type GroupCommit, groupCommit } from '../platform/group-commit.ts';
import { problems } from '../platform/problem.ts';

const fail = problems(gateErrors);

/** All events of a person known under several pseudonyms, as one history. Their order is the fold's concern. */
export type PersonEvents = (org: string, pseudonyms: readonly string[]) => Promise<readonly SubjectEvent[]>;

/**
 * Reads people for decisions. Those asked about while one read travels share the next, so that a crowd costs few
 * statements; a read begins after it was asked for, so that it sees every change acknowledged before. Throws
 * AMANAT-GATE-006 when too many wait.
 */
export function personEvents(db: Db): PersonEvents {
  const queues = new Map<string, GroupCommit<readonly string[], readonly SubjectEvent[]>>();
  const queueOf = (org: string) => {
    const known = queues.get(org);
    if (known) return known;
    const made = groupCommit<readonly string[], readonly SubjectEvent[]>({
      commit: async (asked) => {
        const found = await eventsOfSubjects(db, org, [...new Set(asked.flat())]);
        return asked.map((names) =>
          names.length === 1 ? (found.get(names[0]!) ?? []) : names.flatMap((name) => found.get(name) ?? []),
        );
      },
      lanes: 2,
      maxWaiting: 20_000,
      overloaded: () => fail('AMANAT-GATE-006'),
    });
    queues.set(org, made);
    return made;
  };
  return (org, pseudonyms) => queueOf(org).submit(pseudonyms);
}
