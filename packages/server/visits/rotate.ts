import type { Db } from '../platform/db.ts';
import { inTransaction } from '../platform/db.ts';
import type { JobHandlers } from '../platform/jobs.ts';
import type { VisitServices } from './services.ts';
import { countAndForget, dueKeys, holdKey, keySubject, noteDestroyed, type StoredPeriod } from './store.ts';

const name = 'visits.rotate';

/** By so much the job comes after the end of a period, in milliseconds: our clock and the database's run apart a little in a day. */
const slack = 5000;

/** Sees to it that a key is destroyed when its period ends, whether or not anybody visits. */
export function rotationAt({ jobs }: Pick<VisitServices, 'jobs'>, tx: Db, until: string): Promise<void> {
  const runAt = new Date(Date.parse(until) + slack).toISOString();
  return jobs.add(tx, name, { until }, { key: `${name}:${until}`, runAt });
}

/**
 * Ends the periods that are over: their visits become counts, their pseudonyms are deleted and their key is destroyed
 * in the key store, in one transaction with the entry of the journal. From then on nobody can tell which visitor of
 * that period is which of another (ALQ-4.3).
 */
export async function destroyDueKeys(services: VisitServices): Promise<void> {
  const due = await dueKeys(services.db, services.clock.now().toISOString());
  for (const { org, starts, until } of due)
    await inTransaction(services.db, (tx) => destroyKey(services, tx, org, { starts, until }));
}

async function destroyKey(services: VisitServices, tx: Db, org: string, period: StoredPeriod): Promise<void> {
  if (!(await holdKey(tx, org, period))) return;
  const { clock, keys, journal } = services;
  const time = clock.now().toISOString();
  const counted = await countAndForget(tx, org, period);
  await keys.destroy(tx, org, keySubject(period));
  await noteDestroyed(tx, org, period, time);
  const refs = { from: period.starts, until: period.until, counted };
  await journal.append(tx, org, [
    { kind: 'statistics.key-destroyed', time, actor: 'system', subject: null, refs },
  ]);
}

/** The jobs of the statistics of visits, for `startJobs`. */
export function visitHandlers(services: VisitServices): JobHandlers {
  return {
    [name]: async ({ until }) => {
      await destroyDueKeys(services);
      // Further apart than that: tried again, rather than forgotten until somebody visits.
      if (services.clock.now().getTime() < Date.parse(String(until)))
        throw new Error('The period of the key is not over by the clock of this server.');
    },
  };
}
