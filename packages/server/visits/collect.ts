import type { VisitAnswer, VisitRequest } from '@amanat/contract/visits.ts';
import { visitErrors } from '@amanat/contract/errors/visits.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import { depersonalise } from '@amanat/domain/visits/depersonalise.ts';
import { bakuDate } from '../platform/clock.ts';
import { problems } from '../platform/problem.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { periodKeys } from './period-key.ts';
import type { VisitServices } from './services.ts';
import { storeVisit } from './store.ts';

const fail = problems(visitErrors);

/** What the request itself tells, beyond its body. */
export interface Arrived {
  /** Address of the device. */
  readonly address: string;
  readonly agent: string | undefined;
  /** Whether the browser sends Global Privacy Control or Do Not Track. */
  readonly refuses: boolean;
}
export type Collect = (org: string, visit: VisitRequest, arrived: Arrived) => Promise<VisitAnswer>;

/**
 * Takes in a visit for the organisation's own statistics. Refused where none are declared (AMANAT-VIS-001). Nothing is
 * kept when the browser refuses (ALQ-5.3) or the gate does not allow the purpose for this visitor now; what is kept
 * has gone through the depersonaliser first (ALQ-4.3).
 */
export function collectVisits(services: VisitServices): Collect {
  const keyOf = periodKeys(services);
  return async (org, visit, { address, agent, refuses }) => {
    const policy = services.policies.inForce(org);
    const declared = policy?.manifest.statistics;
    if (!policy || !declared) throw fail('AMANAT-VIS-001');
    if (refuses) return { collected: false, because: 'browser-refuses' };
    if (!(await allowed(services, policy, visit.visitor)))
      return { collected: false, because: 'not-allowed' };
    const period = await keyOf(org, declared.rotates);
    if (!period) return { collected: false, because: 'key-destroyed' };
    const { page, referrer, event } = visit;
    // Without consent there is no id to go by: who shares network and browser is one visitor.
    const person = declared.category === undefined ? undefined : visit.visitor;
    const plain = depersonalise({ page, referrer, event, address, agent, person }, period.hash);
    if (!plain) throw fail('AMANAT-VIS-002');
    const day = bakuDate(services.clock.now());
    const isStored = await storeVisit(services.db, org, period, day, plain);
    return isStored ? { collected: true } : { collected: false, because: 'key-destroyed' };
  };
}

/** The gate's own decision for the purpose of the statistics; a visitor whom the category needs and nobody knows has not agreed. */
async function allowed(
  { clock, keys, events }: VisitServices,
  { org, manifest, compiled }: PolicyVersion,
  visitor: string | undefined,
): Promise<boolean> {
  const { purpose = '', category } = manifest.statistics ?? {};
  if (category !== undefined && visitor === undefined) return false;
  const at = clock.now().toISOString();
  const known = visitor === undefined ? [] : await events(org, [keys.pseudonym(org, 'visitor', visitor)]);
  const categories = manifest.purposes[purpose]?.categories ?? [];
  return may(compiled, foldEvents(known, at), { purpose, categories, at }).allow;
}
