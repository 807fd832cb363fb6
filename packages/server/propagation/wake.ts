import type { Db } from '../platform/db.ts';
import type { PropagationServices } from './services.ts';

/** Lets the deliveries to one recipient run, now or at an instant; one job a recipient, one after the other. */
export function wake(
  { jobs }: Pick<PropagationServices, 'jobs'>,
  tx: Db,
  org: string,
  recipient: string,
  runAt?: string,
): Promise<void> {
  const name = `propagation:${org}:${recipient}`;
  return jobs.add(
    tx,
    'propagation.deliver',
    { org, recipient },
    { key: name, queue: name, ...(runAt ? { runAt } : {}) },
  );
}
