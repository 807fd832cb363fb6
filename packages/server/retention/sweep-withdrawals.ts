import { StoreFault } from '../connectors/connector.ts';
import { bakuDate } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { underLock } from '../platform/lock.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import type { RetentionServices } from './services.ts';
import { openWithdrawalRuns } from './store.ts';
import { runWithdrawal } from './withdrawal-run.ts';
import { fatedRows, peopleIn, type Withdrawer } from './withdrawn-rows.ts';
import { markDone, pendingWithdrawals, standingOf, type PendingWithdrawal } from './withdrawals.ts';

const hour = 60 * 60 * 1000;

/**
 * Carries out the withdrawals that stand: in every connected store, what was held on those consents alone is destroyed,
 * where the declaration lets it end with the consent (LAL-6.7). A person under a hold or a restriction waits. A store that
 * does not answer leaves everything pending; another try is queued. @returns how many withdrawals were carried out.
 */
export function sweepWithdrawals(services: RetentionServices, org: string): Promise<number> {
  return underLock(services.db, `withdrawals:${org}`, (db) => sweep({ ...services, db }, org));
}

async function sweep(services: RetentionServices, org: string): Promise<number> {
  const policy = services.policies.inForce(org);
  if (!policy) return 0;
  const at = services.clock.now().toISOString();
  const pending = await pendingWithdrawals(services.db, org, policy.manifest);
  const subjects = [...new Set(pending.map(({ subject }) => subject))];
  const standing = await standingOf(services.db, org, subjects, at);
  const due = pending.filter(({ subject }) => !standing(subject).stays);
  if (due.length === 0) return 0;
  const bySubject = Map.groupBy(due, ({ subject }) => subject);
  const withdrawer = (subject: string): Withdrawer => ({
    withdrawn: new Set(bySubject.get(subject)?.map(({ purpose }) => purpose)),
    given: standing(subject).given,
  });
  try {
    const { gone, spared } = await inEveryStore(services, policy, new Set(bySubject.keys()), withdrawer);
    const done = due.filter(({ subject }) => !spared.has(subject));
    if (done.length > 0) await settle(services, policy, done, gone);
    return done.length;
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    services.log.warn({ org, reason: error.reason }, 'Withdrawals wait for a store');
    const runAt = new Date(Date.parse(at) + hour).toISOString();
    await inTransaction(services.db, (tx) => queueWithdrawals(services, tx, org, runAt));
    return 0;
  }
}

/** Rows that went, by person, and people whose rows had to stay. */
async function inEveryStore(
  services: RetentionServices,
  policy: PolicyVersion,
  wanted: ReadonlySet<string>,
  withdrawer: (subject: string) => Withdrawer,
): Promise<{ readonly gone: ReadonlyMap<string, number>; readonly spared: ReadonlySet<string> }> {
  const gone = new Map<string, number>();
  const spared = new Set<string>();
  const withdrawn = (subject: string) => withdrawer(subject).withdrawn;
  for (const [id, store] of Object.entries(policy.manifest.stores ?? {})) {
    const map = store.tables ?? {};
    if (Object.keys(map).length === 0 || !services.stores.supports(store)) continue;
    const driver = services.stores.open(store);
    const people = await peopleIn(driver, map, services.keys, policy.org, wanted);
    for (const rows of await fatedRows(driver, map, policy.manifest, people, withdrawer)) {
      const owners = [...new Set(rows.owners.values())];
      const purposes = [...new Set(owners.flatMap((subject) => [...withdrawer(subject).withdrawn]))];
      const group = { store: id, driver, map, rows, purposes, withdrawn };
      const stay = await runWithdrawal(services, policy, group);
      for (const subject of stay) spared.add(subject);
      for (const subject of rows.owners.values())
        if (!stay.has(subject)) gone.set(subject, (gone.get(subject) ?? 0) + 1);
    }
    // A life that was killed when all was done but the act: there is nothing left to find, and the run to be ended.
    for (const { table_name: table, columns } of await openWithdrawalRuns(services.db, policy.org, id)) {
      const rows = { table, columns, owners: new Map<string, string>() };
      await runWithdrawal(services, policy, { store: id, driver, map, rows, purposes: [], withdrawn });
    }
  }
  return { gone, spared };
}

async function settle(
  services: RetentionServices,
  { org }: PolicyVersion,
  due: readonly PendingWithdrawal[],
  rows: ReadonlyMap<string, number>,
): Promise<void> {
  const at = services.clock.now();
  const time = at.toISOString();
  await inTransaction(services.db, async (tx) => {
    for (const each of due) await markDone(tx, org, each, { at: time, rows: rows.get(each.subject) ?? 0 });
    await services.journal.append(
      tx,
      org,
      due.map(({ subject, purpose, due: last }) => ({
        kind: 'withdrawal.executed',
        time,
        actor: 'system',
        subject,
        refs: { purpose, rows: rows.get(subject) ?? 0, due: last, late: bakuDate(at) > last ? 1 : 0 },
      })),
    );
  });
}

export function queueWithdrawals(
  { jobs }: Pick<RetentionServices, 'jobs'>,
  tx: Parameters<typeof jobs.add>[0],
  org: string,
  runAt?: string,
): Promise<void> {
  return jobs.add(
    tx,
    'retention.withdrawals',
    { org },
    { key: `withdrawals:${org}`, queue: `retention:${org}`, ...(runAt ? { runAt } : {}) },
  );
}
