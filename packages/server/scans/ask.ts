import { scanErrors } from '@amanat/contract/errors/scans.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import { problems } from '../platform/problem.ts';
import type { Policies } from '../policy/reads.ts';
import { askRun } from './runs.ts';
import { sitesOf } from './sites.ts';

const fail = problems(scanErrors);
/** Beyond this a visit was broken off: the scanner is killed after fifteen minutes. */
const given = 20 * 60 * 1000;

export interface AskServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly policies: Pick<Policies, 'inForce'>;
}

/**
 * Has a site looked at now: the visit of the schedule, out of its turn. Visits stand in one queue, since a browser takes
 * much of a machine.
 * @param actor pseudonym of who asked; the journal names it with the result.
 * @throws AMANAT-SCAN-001 for a site the declaration does not name, 004, 005 while one runs or waits.
 */
export async function askScan(
  { db, clock, jobs, policies }: AskServices,
  org: string,
  site: string,
  actor: string,
): Promise<void> {
  const manifest = policies.inForce(org)?.manifest;
  if (!manifest) throw fail('AMANAT-SCAN-004');
  if (!sitesOf(manifest).includes(site)) throw fail('AMANAT-SCAN-001');
  const now = clock.now();
  const brokenOff = new Date(now.getTime() - given).toISOString();
  await inTransaction(db, async (tx) => {
    if (!(await askRun(tx, org, site, now.toISOString(), brokenOff))) throw fail('AMANAT-SCAN-005');
    await jobs.add(
      tx,
      'scan.site',
      { org, site, actor },
      { key: `scan.site ${org} ${site}`, queue: 'scans', maxAttempts: 1 },
    );
  });
}
