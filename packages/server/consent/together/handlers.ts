import type { Clock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { JobHandlers, Jobs } from '../../platform/jobs.ts';
import { forgetHandovers } from './handover-store.ts';

export interface HandoverServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Jobs;
}
const name = 'consent.handovers';
const every = 60_000;

/** Makes sure that expired handovers go even when none is made any more: one job under one key, a minute ahead. */
export function scheduleForgetting({ db, clock, jobs }: HandoverServices): Promise<void> {
  const runAt = new Date(clock.now().getTime() + every).toISOString();
  return inTransaction(db, (tx) => jobs.add(tx, name, {}, { key: name, runAt }));
}

/** The job handlers of handovers, for `startJobs`. */
export function handoverHandlers(services: HandoverServices): JobHandlers {
  return {
    [name]: async () => {
      await forgetHandovers(services.db, services.clock.now());
      await scheduleForgetting(services);
    },
  };
}
