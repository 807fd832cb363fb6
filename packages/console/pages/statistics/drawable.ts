import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';

type Group = StatisticsView['bySite']['groups'][number];

/** Whether a bar can be drawn for it: some number of it may be told, and is not nought. */
export function hasBar({ all, some, none }: Group): boolean {
  return [all, some, none].some((n) => n !== null && n > 0);
}
/** Whether the group has a point on the line of the share that agreed. */
export function hasRate({ rate }: Group): boolean {
  return rate !== null;
}
