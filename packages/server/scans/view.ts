import type { ScanResultView, ScanRunView, ScanSiteView } from '@amanat/contract/scans.ts';
import { compareScan } from '@amanat/domain/scan/compare.ts';
import { declaredIn } from '@amanat/domain/scan/declared.ts';
import { phases } from '@amanat/domain/scan/observation.ts';
import type { Db } from '../platform/db.ts';
import { gpcSupport, type Policies, type PolicyVersion } from '../policy/reads.ts';
import { pictureList } from './pictures.ts';
import { type ScanRun, scanRuns } from './runs.ts';
import { isDeclaredSite } from './site-declared.ts';
import { sitesOf } from './sites.ts';
import { lastScans, type ScanRow } from './store.ts';

/**
 * Each declared site with its last visit, and what the last crawl of it means against the version in force: those the
 * server visits, then those it does not but that the declaration covers and a crawl was handed over for.
 */
export async function scanSites(
  db: Db,
  policies: Pick<Policies, 'versions'>,
  version: PolicyVersion,
): Promise<readonly ScanSiteView[]> {
  const { org, manifest, number } = version;
  const [runs, scans, pictures] = await Promise.all([
    scanRuns(db, org),
    lastScans(db, org, '1970-01-01T00:00:00.000Z'),
    pictureList(db, org),
  ]);
  const declared = declaredIn(manifest, number, gpcSupport(policies, version).lastUpdate);
  const visited = sitesOf(manifest);
  const handedOver = scans
    .map(({ site }) => site)
    .filter((site) => !visited.includes(site) && isDeclaredSite(site, manifest));
  return [...visited, ...handedOver].map((site) => {
    const run = runs.find((each) => each.site === site);
    const last = scans.find((each) => each.site === site);
    const own = pictures.filter((each) => each.site === site);
    return {
      site,
      visited: visited.includes(site),
      run: run ? runView(run) : null,
      last: last ? resultView(last, declared, number) : null,
      pictures: phases.filter((phase) => own.some((each) => each.phase === phase)),
      picturesAt: own[0]?.at ?? null,
    };
  });
}

function runView({ started_at, ended_at, failure, phase }: ScanRun): ScanRunView {
  const known = phases.find((each) => each === phase) ?? (phase === 'waiting' ? phase : null);
  return { startedAt: started_at, endedAt: ended_at, failure, phase: known };
}
function resultView(
  { at, observation }: ScanRow,
  declared: ReturnType<typeof declaredIn>,
  version: number,
): ScanResultView {
  const { pages, reached, banner, transport, things, gpc } = observation;
  const { mixed: _mixed, ...travels } = transport;
  return {
    at,
    version,
    pages,
    reached,
    banner,
    transport: travels,
    things: things.length,
    gpc: gpc ?? null,
    findings: compareScan(observation, declared),
  };
}
