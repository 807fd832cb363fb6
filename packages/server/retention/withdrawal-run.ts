import { randomUUID } from 'node:crypto';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { Key, StoreDriver, StoreMap } from '../connectors/connector.ts';
import { fateAfterWithdrawal } from '@amanat/domain/retention/withdrawn.ts';
import { inTransaction } from '../platform/db.ts';
import { whileDestroying } from '../platform/destroying.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { issueAct } from './issue-act.ts';
import type { RetentionServices } from './services.ts';
import {
  batchesOf,
  finishBatch,
  finishRun,
  insertBatch,
  insertRun,
  openWithdrawalRun,
  type RunRow,
} from './store.ts';
import { standingOf } from './withdrawals.ts';
import type { FatedRows } from './withdrawn-rows.ts';

const batchSize = 500;

export interface WithdrawalGroup {
  readonly store: string;
  readonly driver: StoreDriver;
  readonly map: StoreMap;
  readonly rows: FatedRows;
  /** Purposes whose consent was withdrawn. */
  readonly purposes: readonly string[];
  /** Those of one person. */
  readonly withdrawn: (subject: string) => ReadonlySet<string>;
}
const now = ({ clock }: Pick<RetentionServices, 'clock'>) => clock.now().toISOString();

/**
 * Destroys or empties the rows of one group, and draws up the act. Keys are written down before they are acted on: a
 * run that was killed is found again and finished, so that no row is counted twice and none is lost from the act.
 * @returns people whose rows stay: since they were looked for, a hold was placed on them, or they agreed again.
 */
export async function runWithdrawal(
  services: RetentionServices,
  policy: PolicyVersion,
  group: WithdrawalGroup,
): Promise<ReadonlySet<string>> {
  const spared = new Set<string>();
  const run = await openRunOf(services, policy, group);
  const batches = await batchesOf(services.db, run);
  const seen = new Set<Key>();
  for (const batch of batches.filter(({ done_at }) => done_at === null))
    await whileDestroying(services.db, run.org, async () => {
      const keys = batch.keys ?? [];
      for (const key of keys) seen.add(key);
      // What a killed life had already done is not found by the search any more: it is done, not spared.
      const mine = keys.filter((key) => group.rows.owners.has(key));
      await act(group, await withoutStaying(services, policy, group, mine, spared));
      const left = await remaining(group, keys);
      await finishBatch(services.db, run, batch.seq, keys.length - left.length, now(services));
    });
  let seq = batches.length;
  const fresh = [...group.rows.owners.keys()].filter((key) => !seen.has(key));
  for (let at = 0; at < fresh.length; at += batchSize)
    await whileDestroying(services.db, run.org, async () => {
      const some = fresh.slice(at, at + batchSize);
      const keys = await withoutStaying(services, policy, group, some, spared);
      await insertBatch(services.db, run, seq, keys);
      await act(group, keys);
      await finishBatch(services.db, run, seq, keys.length, now(services));
      seq += 1;
    });
  await finish(services, policy, group, run, spared);
  return spared;
}

/** The keys whose people want by now what they wanted when they were looked for; the others are noted as spared. */
async function withoutStaying(
  services: RetentionServices,
  { org, manifest }: PolicyVersion,
  { map, rows, withdrawn }: WithdrawalGroup,
  keys: readonly Key[],
  spared: Set<string>,
): Promise<readonly Key[]> {
  const ownerOf = (key: Key) => rows.owners.get(key) ?? '';
  const owners = [...new Set(keys.map(ownerOf))];
  const standing = await standingOf(services.db, org, owners, now(services));
  for (const owner of owners) {
    const { stays, given } = standing(owner);
    const still = new Set([...withdrawn(owner)].filter((purpose) => !given(purpose)));
    const fate = fateAfterWithdrawal(manifest, map, rows.table, still, given);
    const columns = fate.kind === 'empty' ? fate.columns.join(' ') : undefined;
    if (stays || fate.kind === 'stay' || columns !== rows.columns?.join(' ')) spared.add(owner);
  }
  return keys.filter((key) => !spared.has(ownerOf(key)));
}

async function act({ driver, map, rows }: WithdrawalGroup, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return;
  if (rows.columns) await driver.anonymise(map, rows.table, keys, rows.columns);
  else await driver.erase(map, rows.table, keys);
}
/** Of the keys, those still as they were. */
async function remaining(
  { driver, map, rows }: WithdrawalGroup,
  keys: readonly Key[],
): Promise<readonly Key[]> {
  return rows.columns
    ? driver.notEmptied(map, rows.table, keys, rows.columns)
    : driver.present(rows.table, map[rows.table]?.key ?? 'id', keys);
}

async function openRunOf(
  { db, clock, journal }: RetentionServices,
  { org, number, manifest }: PolicyVersion,
  { store, map, rows, purposes }: WithdrawalGroup,
): Promise<RunRow> {
  const at = clock.now().toISOString();
  const table = map[rows.table];
  const columns = rows.columns ?? Object.keys(table?.columns ?? {});
  const served = purposes.filter((id) => table?.purposes.includes(id));
  const run = {
    org,
    id: randomUUID(),
    store,
    table_name: rows.table,
    method: rows.columns ? ('anonymise' as const) : ('destroy' as const),
    cause: 'withdrawal' as const,
    columns: rows.columns,
    conditions: served.map((purpose) => ({
      purpose,
      column: '',
      after: 'consent.withdrawn' as const,
      keep: manifest.terms?.stopAndDestroy ?? '',
      before: at,
    })),
    categories: [...new Set(columns.flatMap((name) => table?.columns[name] ?? []))],
    policy_version: number,
    started_by: 'system',
    started_at: at,
  };
  return inTransaction(db, async (tx) => {
    if (await insertRun(tx, run))
      await journal.append(tx, org, [
        {
          kind: 'retention.sweep-started',
          time: at,
          actor: 'system',
          subject: null,
          refs: { run: run.id, store, table: rows.table, version: number, cause: 'withdrawal' },
        },
      ]);
    const found = await openWithdrawalRun(tx, run);
    if (!found) throw new Error('The run of a withdrawal is neither new nor open.');
    return found;
  });
}

async function finish(
  services: RetentionServices,
  { manifest }: PolicyVersion,
  group: WithdrawalGroup,
  run: RunRow,
  spared: ReadonlySet<string>,
): Promise<void> {
  const at = now(services);
  const stays = (key: Key) => spared.has(group.rows.owners.get(key) ?? '');
  const all = [...group.rows.owners.keys()];
  const left = await remaining(
    group,
    all.filter((key) => !stays(key)),
  );
  const held = all.filter(stays).length;
  const storeName = nameIn(manifest.stores?.[group.store]?.name ?? group.store).az;
  await inTransaction(services.db, async (tx) => {
    await finishRun(tx, run, at, left.length, held);
    await issueAct(services, tx, { run, manifest, at, held, remaining: left.length, storeName });
  });
}
