import { createHash } from 'node:crypto';
import { scanErrors } from '@amanat/contract/errors/scans.ts';
import { observationOf, type ScanAnswer, type ScanReport } from '@amanat/contract/scans.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { compareScan } from '@amanat/domain/scan/compare.ts';
import { declaredIn } from '@amanat/domain/scan/declared.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { gpcSupport, type Policies } from '../policy/reads.ts';
import { isDeclaredSite } from './site-declared.ts';
import { keepScan } from './store.ts';

const fail = problems(scanErrors);
/** How old a crawl may be when it comes in, and how far ahead the clock it was taken by. Milliseconds. */
const late = 24 * 60 * 60 * 1000;
const ahead = 10 * 60 * 1000;

export interface ScanServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly policies: Policies;
}

/**
 * Takes a crawl in: works out anew what it means against the version in force, keeps it as the last one of its site and
 * writes `scan.recorded` into the journal, in one transaction.
 * @throws AMANAT-SCAN-001 … 004
 */
export async function recordScan(
  { db, clock, journal, policies }: ScanServices,
  org: string,
  actor: string,
  report: ScanReport,
): Promise<ScanAnswer> {
  const version = policies.inForce(org);
  if (!version) throw fail('AMANAT-SCAN-004');
  const { manifest, number } = version;
  const { site, at, reached } = report;
  const now = clock.now();
  const age = now.getTime() - Date.parse(at);
  if (!URL.canParse(site) || new URL(site).origin !== site || !isDeclaredSite(site, manifest))
    throw fail('AMANAT-SCAN-001');
  if (!(age <= late && age >= -ahead)) throw fail('AMANAT-SCAN-002');
  if (!reached.includes('before')) throw fail('AMANAT-SCAN-003');
  const observation = observationOf(report);
  const declared = declaredIn(manifest, number, gpcSupport(policies, version).lastUpdate);
  const findings = compareScan(observation, declared);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const sha256 = createHash('sha256').update(canonicalBytes(observation)).digest('hex');
  const id = await inTransaction(db, async (tx) => {
    const time = now.toISOString();
    const refs = { site, version: number, at, pages: report.pages.length, sha256, ...counts };
    await keepScan(tx, org, { site, at, received_at: time, observation });
    const [entry] = await journal.append(tx, org, [
      { kind: 'scan.recorded', time, actor, subject: null, refs },
    ]);
    return entry?.id ?? '';
  });
  return { id, site, at, version: number, ...counts };
}
