import { inTransaction } from '../platform/db.ts';
import type { JobHandlers } from '../platform/jobs.ts';
import { fanOutTask } from '../platform/outbox.ts';
import { deliverDue } from './deliver.ts';
import { fanOut } from './fan-out.ts';
import { openRecipients } from './reads.ts';
import type { PropagationServices } from './services.ts';
import { wake } from './wake.ts';

/** The job handlers of telling recipients, for `startJobs`. */
export function propagationHandlers(services: PropagationServices): JobHandlers {
  return {
    [fanOutTask]: (payload) => fanOut(services, String(payload['org'])),
    'propagation.deliver': (payload) =>
      deliverDue(services, String(payload['org']), String(payload['recipient'])),
  };
}

/** At the start: whatever waits is on its way again, also when its job was given up. */
export async function resumePropagation(services: PropagationServices): Promise<void> {
  for (const org of services.policies.organisations()) {
    await fanOut(services, org);
    for (const recipient of await openRecipients(services.db, org))
      await inTransaction(services.db, (tx) => wake(services, tx, org, recipient));
  }
}
