import type { VisitsView } from '@amanat/contract/visits.ts';
import { cellThreshold, daysTold, groupThreshold, withoutSmall } from '@amanat/domain/consent/statistics.ts';
import type { Db } from '../platform/db.ts';
import { cellsOf, type VisitCell } from './store.ts';

type Group = VisitsView['byDay']['groups'][number];

/**
 * Visits of a period, counted; days in Baku, both with it. The same protection of small numbers as for the answers to
 * the banner: days of few visits are in no figure, and groups of few are not shown.
 * @param declared whether the declaration in force has statistics of its own.
 */
export async function visitStatistics(
  db: Db,
  org: string,
  { from, to }: { readonly from: string; readonly to: string },
  declared: boolean,
): Promise<VisitsView> {
  const all = await cellsOf(db, org, from, to);
  const whole = all.filter(({ trait }) => trait === 'all');
  const days = daysTold(whole);
  const cells = all.filter(({ day }) => days.has(day));
  const by = (trait: VisitCell['trait'], key: (cell: VisitCell) => string) =>
    grouped(
      cells.filter((cell) => cell.trait === trait),
      key,
    );
  const byDay = by('all', ({ day }) => day);
  return {
    from,
    to,
    declared,
    threshold: { group: groupThreshold, cell: cellThreshold },
    hiddenDays: new Set(whole.map(({ day }) => day)).size - days.size,
    total: {
      visits: byDay.groups.reduce((n, { visits }) => n + visits, 0),
      views: byDay.groups.reduce((n, { views }) => n + views, 0),
    },
    byDay: { ...byDay, groups: byDay.groups.toSorted((a, b) => (a.key < b.key ? -1 : 1)) },
    bySite: by('all', ({ site }) => site),
    byPage: by('page', ({ site, key }) => site + key),
    byReferrer: by('referrer', ({ key }) => key),
    byBrowser: by('browser', ({ key }) => key),
    bySystem: by('system', ({ key }) => key),
    byEvent: by('event', ({ key }) => key),
  };
}

/** Groups with enough visits, the largest first. */
function grouped(
  cells: readonly VisitCell[],
  keyOf: (cell: VisitCell) => string,
): { groups: Group[]; hidden: number } {
  const sums = [...Map.groupBy(cells, keyOf)].map(([key, own]) => ({
    key,
    visits: own.reduce((n, cell) => n + cell.n, 0),
    views: own.reduce((n, cell) => n + cell.views, 0),
  }));
  const { shown, hidden } = withoutSmall(sums, ({ visits }) => visits);
  const groups = shown.toSorted((a, b) => b.visits - a.visits || (a.key < b.key ? -1 : 1));
  return { groups, hidden };
}
