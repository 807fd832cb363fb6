import type { ToldBody, UntoldReason } from '@amanat/contract/notices.ts';
import { policyErrors } from '@amanat/contract/errors/policy.ts';
import { noticePromised } from '@amanat/domain/manifest/notice-promised.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { lockTelling } from '../platform/lock.ts';
import { problems } from '../platform/problem.ts';
import type { Policies, PolicyVersion } from './reads.ts';
import { insertTold, toldVersions } from './store.ts';

const fail = problems(policyErrors);

export interface ToldDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly policies: Policies;
}
/** A significant version of which nobody has said yet how people were told. */
export interface Untold {
  readonly version: PolicyVersion;
  readonly because: UntoldReason;
  /** The promised ways; empty when nothing was promised. */
  readonly via: readonly string[];
}

const matters = (version: PolicyVersion): boolean => version.number > 1 && version.significant;

/** Significant versions that wait for somebody to tell people, or to say that nobody needs to be told; oldest first. */
export async function untoldVersions(db: Db, policies: Policies, org: string): Promise<readonly Untold[]> {
  const changed = policies.versions(org).filter(matters);
  if (changed.length === 0) return [];
  const told = await toldVersions(db, org);
  return changed
    .filter((version) => !told.has(version.number))
    .map((version) => {
      const via = noticePromised(version.manifest);
      return { version, because: via.length > 0 ? 'promised-to-tell' : 'nothing-promised', via };
    });
}

/**
 * Records how people were told of a significant version, once, in the journal. The note is sealed with the entry.
 * Throws AMANAT-POLICY-005 for a version that is not there or is not significant, AMANAT-POLICY-007 when it was said before.
 */
export async function recordTold(
  { db, clock, journal, policies }: ToldDeps,
  given: ToldBody & { readonly org: string; readonly number: number; readonly actor: string },
): Promise<void> {
  const { org, number, how, note, actor } = given;
  const version = policies.version(org, number);
  if (!version || !matters(version)) throw fail('AMANAT-POLICY-005');
  const at = clock.now().toISOString();
  await inTransaction(db, async (tx) => {
    await lockTelling(tx, org, number);
    if (!(await insertTold(tx, { org, version: number, how, actor, at }))) throw fail('AMANAT-POLICY-007');
    await journal.append(tx, org, [
      {
        kind: 'policy.told',
        time: at,
        actor,
        subject: null,
        refs: { version: number, hash: version.hash, how },
        content: { note },
      },
    ]);
  });
}
