import { addDays } from '@amanat/domain/time/local-date.ts';
import { bakuDayStart } from '@amanat/domain/time/baku.ts';
import { bakuDate } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import type { JobHandlers } from '../platform/jobs.ts';
import { issueErasureAct } from './erasure-act.ts';
import type { RetentionServices } from './services.ts';
import { startAllSweeps } from './start-sweep.ts';
import { queueWithdrawals, sweepWithdrawals } from './sweep-withdrawals.ts';
import { runSweep } from './sweep.ts';

const twoHours = 2 * 60 * 60 * 1000;

/** The next 02:00 in Baku. */
function nextNight(services: RetentionServices): string {
  const at = services.clock.now();
  const today = new Date(Date.parse(bakuDayStart(bakuDate(at))) + twoHours);
  return (
    today > at ? today : new Date(Date.parse(bakuDayStart(addDays(bakuDate(at), 1))) + twoHours)
  ).toISOString();
}

/** Makes sure that a nightly sweep is waiting: one job under one key. */
export function scheduleNightlySweep(services: RetentionServices): Promise<void> {
  return inTransaction(services.db, (tx) =>
    services.jobs.add(tx, 'retention.nightly', {}, { key: 'retention.nightly', runAt: nextNight(services) }),
  );
}

/** The job handlers of retention, for `startJobs`. */
export function retentionHandlers(services: RetentionServices): JobHandlers {
  return {
    'retention.sweep': async (payload) => {
      await runSweep(services, String(payload.org), String(payload.run));
    },
    'retention.erasure-act': async (payload) => {
      await issueErasureAct(services, String(payload.org), String(payload.request));
    },
    'retention.withdrawals': async (payload) => {
      await sweepWithdrawals(services, String(payload.org));
    },
    'retention.nightly': async () => {
      await startAllSweeps(services, 'system');
      await inTransaction(services.db, async (tx) => {
        for (const org of services.policies.organisations()) await queueWithdrawals(services, tx, org);
      });
      await scheduleNightlySweep(services);
    },
  };
}
