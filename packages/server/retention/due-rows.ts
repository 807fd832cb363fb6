import { cutoff, type Schedule } from '@amanat/domain/retention/schedule.ts';
import type { Key, StoreDriver, StoreMap, Value } from '../connectors/connector.ts';
import type { FrozenCondition } from './store.ts';

/** The conditions of a schedule with the instants they stand for now. */
export function freeze(schedule: Extract<Schedule, { runs: true }>, now: string): readonly FrozenCondition[] {
  return schedule.conditions.map((c) => ({ ...c, before: cutoff(c.keep, now) }));
}

/** For each date column the earliest instant asked of it: the longest period wins. */
export function byColumn(conditions: readonly FrozenCondition[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const { column, before } of conditions) {
    const known = columns.get(column);
    if (known === undefined || before < known) columns.set(column, before);
  }
  return columns;
}

/** Engines give instants as ISO text, with or without a zone; compared as instants, UTC when no zone is said. */
function isBefore(value: Value | undefined, instant: string): boolean {
  if (typeof value !== 'string') return false;
  const text = value.replace(' ', 'T');
  const zoned = /[zZ]|[+-]\d\d(:?\d\d)?$/.test(text) ? text : `${text}Z`;
  return Date.parse(zoned) < Date.parse(instant);
}

/** Keys of rows that meet every condition, oldest first, at most `limit`. */
export async function dueKeys(
  driver: StoreDriver,
  map: StoreMap,
  table: string,
  conditions: readonly FrozenCondition[],
  limit: number,
): Promise<readonly Key[]> {
  const key = map[table]?.key ?? 'id';
  const [first, ...others] = [...byColumn(conditions)];
  if (!first) return [];
  const keys = await driver.overdue(table, key, first[0], first[1], limit);
  if (others.length === 0 || keys.length === 0) return keys;
  const rows = await driver.read(
    table,
    key,
    keys,
    others.map(([column]) => column),
  );
  return rows
    .filter((row) => others.every(([column, before]) => isBefore(row[column], before)))
    .map((row) => String(row[key]));
}
