import { inTransaction } from '../../platform/db.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { JobHandlers, Jobs } from '../../platform/jobs.ts';
import type { Policies } from '../../policy/reads.ts';
import { catchUp } from './consent-statistics.ts';

export interface StatisticsServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly policies: Pick<Policies, 'organisations'>;
}
const name = 'consent.statistics';
const every = 60_000;
/** A turn of one organisation, in milliseconds: a long backlog waits for the next turn rather than holding others up. */
const turn = 10_000;

/** Makes sure that the counts are kept up even when nobody looks: one job under one key. */
export function scheduleStatistics({ db, clock, jobs }: StatisticsServices): Promise<void> {
  const runAt = new Date(clock.now().getTime() + every).toISOString();
  return inTransaction(db, (tx) => jobs.add(tx, name, {}, { key: name, runAt }));
}
export function statisticsHandlers(services: StatisticsServices): JobHandlers {
  return {
    [name]: async () => {
      for (const org of services.policies.organisations()) await catchUp(services.db, org, turn);
      await scheduleStatistics(services);
    },
  };
}
