import { cutoff, type Schedule } from '@amanat/domain/retention/schedule.ts';
import type { Dated } from '../connectors/connector.ts';
import type { FrozenCondition } from './store.ts';

/** The conditions of a schedule with the instants they stand for now. */
export function freeze(schedule: Extract<Schedule, { runs: true }>, now: string): readonly FrozenCondition[] {
  return schedule.conditions.map((c) => ({ ...c, before: cutoff(c.keep, now) }));
}

/** Each date asked of a row once, with the earliest instant asked of it: the longest period wins. */
export function datesOf(conditions: readonly FrozenCondition[]): readonly Dated[] {
  const dates = new Map<string, Dated>();
  for (const { column, of, before } of conditions) {
    const id = `${of ?? ''}.${column}`;
    const known = dates.get(id);
    if (!known || before < known.before) dates.set(id, { column, of, before });
  }
  return [...dates.values()];
}
