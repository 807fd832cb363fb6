import { ScanReport } from '@amanat/contract/scans.ts';
import type { Phase } from '@amanat/domain/scan/observation.ts';
import { bakuDayStart } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Value } from 'typebox/value';
import { bakuDate } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import type { JobHandlers, Jobs } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import { Problem } from '../platform/problem.ts';
import { recordScan, type ScanServices } from './record.ts';
import { keepPictures, type ScanPicture } from './pictures.ts';
import { beginRun, endRun, forgetRuns, keepRuns, moveRun } from './runs.ts';
import { sitesOf } from './sites.ts';

/** What a visit gave: the report as `amanat scan --json` prints it, or the code of what kept it from being made. */
export type Visit =
  { readonly report: unknown; readonly pictures: readonly ScanPicture[] } | { readonly failure: string };
export interface ScheduledScans extends ScanServices {
  readonly jobs: Jobs;
  readonly log: Log;
  /** Days between two rounds; null: none are made. */
  readonly everyDays: number | null;
  /** `told` hears how far it is. */
  readonly visit: (org: string, site: string, told: (phase: Phase) => void) => Promise<Visit>;
}

/** After midnight by so much: the nightly sweep comes before. */
const halfPastThree = 3.5 * 60 * 60 * 1000;

function nextRound({ clock }: ScheduledScans, everyDays: number): string {
  const at = clock.now();
  const start = (days: number) =>
    new Date(Date.parse(bakuDayStart(addDays(bakuDate(at), days))) + halfPastThree);
  const tonight = start(0);
  return (tonight > at ? tonight : start(everyDays)).toISOString();
}

/** Makes sure that a round is waiting when rounds are made; one job under one key. */
export async function scheduleScans(services: ScheduledScans): Promise<void> {
  const { everyDays, db } = services;
  // Where no rounds are made any more, an old failure is nobody's work.
  if (everyDays === null) return forgetRuns(db);
  const runAt = nextRound(services, everyDays);
  await inTransaction(services.db, (tx) =>
    services.jobs.add(tx, 'scan.round', {}, { key: 'scan.round', runAt }),
  );
}

/** A visit for each site of each organisation, one after the other: a browser takes much of a machine. */
async function startRound(services: ScheduledScans): Promise<void> {
  const { db, jobs, policies } = services;
  for (const org of policies.organisations()) {
    const manifest = policies.inForce(org)?.manifest;
    const sites = manifest?.cookies || manifest?.banner ? sitesOf(manifest) : [];
    await inTransaction(db, async (tx) => {
      await keepRuns(tx, org, sites);
      for (const site of sites)
        await jobs.add(
          tx,
          'scan.site',
          { org, site },
          { key: `scan.site ${org} ${site}`, queue: 'scans', maxAttempts: 1 },
        );
    });
  }
}

/** Visits a site and takes the crawl in. What keeps it from being done stands in Bu gün until a visit succeeds. */
async function visitSite(
  services: ScheduledScans,
  org: string,
  site: string,
  actor: string | undefined,
): Promise<void> {
  const { db, clock, log } = services;
  const instant = () => clock.now().toISOString();
  await beginRun(db, org, site, instant(), actor !== undefined);
  const failure = await visitAndRecord(services, org, site, actor ?? 'system');
  await endRun(db, org, site, instant(), failure);
  if (failure) log.warn({ org, code: failure }, 'A site was not scanned');
}

async function visitAndRecord(
  services: ScheduledScans,
  org: string,
  site: string,
  actor: string,
): Promise<string | null> {
  const { db, log } = services;
  // One after the other: the last phase told is the one that stands.
  let moved = Promise.resolve();
  const told = (phase: Phase) => {
    moved = moved
      .then(() => moveRun(db, org, site, phase))
      .catch(() => log.warn({ org }, 'The progress of a scan was not noted'));
  };
  const visited = await services.visit(org, site, told);
  await moved;
  if ('failure' in visited) return visited.failure;
  if (!Value.Check(ScanReport, visited.report)) return 'AMANAT-SCAN-003';
  try {
    const { site: origin, at } = await recordScan(services, org, actor, visited.report);
    await inTransaction(db, (tx) => keepPictures(tx, org, origin, at, visited.pictures));
    return null;
  } catch (cause) {
    if (cause instanceof Problem && cause.row.status < 500) return cause.code;
    throw cause;
  }
}

/** The job handlers of scans, for `startJobs`. */
export function scanHandlers(services: ScheduledScans): JobHandlers {
  return {
    'scan.round': async () => {
      await startRound(services);
      await scheduleScans(services);
    },
    'scan.site': (payload) => {
      const { org, site, actor } = payload;
      return visitSite(services, String(org), String(site), typeof actor === 'string' ? actor : undefined);
    },
  };
}
