import { gateErrors } from '@amanat/contract/errors/gate.ts';
import type { Decision } from '@amanat/domain/decide/compile.ts';
import type { CompiledManifest } from '@amanat/domain/decide/compile.ts';
import type { MayQuery } from '@amanat/domain/decide/query.ts';
import type { Journal, NewEntry } from '../ledger/append.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { groupCommit } from '../platform/group-commit.ts';
import { problems } from '../platform/problem.ts';

const fail = problems(gateErrors);

interface Recordable {
  readonly org: string;
  readonly entry: NewEntry;
}
/** Writes decisions to the journal; resolves once they are durable. */
export interface DecisionLog {
  record(org: string, entry: NewEntry): Promise<void>;
}

/** A log that shares commits between decisions asked at the same time. */
export function decisionLog(db: Db, journal: Journal): DecisionLog {
  const commits = groupCommit<Recordable, null>({
    overloaded: () => fail('AMANAT-GATE-003'),
    commit: async (items) => {
      const byOrg = Map.groupBy(items, ({ org }) => org);
      // In one order everywhere, so that two batches never wait for each other's lock.
      const orgs = [...byOrg.keys()].toSorted();
      await inTransaction(db, async (tx) => {
        for (const org of orgs)
          await journal.append(
            tx,
            org,
            byOrg.get(org)!.map(({ entry }) => entry),
          );
      });
      return items.map(() => null);
    },
  });
  return {
    record: async (org, entry) => {
      await commits.submit({ org, entry });
    },
  };
}

/** Ids the declaration knows; others come from outside and never reach the journal as they are. */
function declared(known: { has(id: string): boolean }, id: string): string {
  return known.has(id) ? id : 'undeclared';
}

/**
 * The entry a decision leaves: every denial (`gate.denied`), and every allowed disclosure to a recipient
 * (`gate.disclosed`, SMA-08). Uses inside the organisation that are allowed leave none: null.
 */
export function entryOf(
  compiled: CompiledManifest,
  query: MayQuery,
  decision: Decision,
  meta: { readonly subject: string; readonly actor: string; readonly time: string },
): NewEntry | null {
  if (decision.allow && query.recipient === undefined) return null;
  const { purposes, categories, recipients } = compiled;
  return {
    ...meta,
    kind: decision.allow ? 'gate.disclosed' : 'gate.denied',
    refs: {
      purpose: declared(purposes, query.purpose),
      categories: query.categories.map((category) => declared(categories, category)).join(' '),
      ...(query.recipient === undefined ? {} : { recipient: declared(recipients, query.recipient) }),
      ...(query.country === undefined ? {} : { country: query.country }),
      at: query.at,
      version: decision.version,
      reasons: decision.reasons
        .filter(({ decisive }) => decisive)
        .map(({ code }) => code)
        .join(' '),
    },
  };
}
