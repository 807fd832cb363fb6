import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { csvCell } from '@amanat/contract/csv-cell.ts';
import type { VisitsView } from '@amanat/contract/visits.ts';

const traits = ['byDay', 'bySite', 'byLanguage', 'byVersion', 'byWording', 'byMethod', 'byPurpose'] as const;
const head = ['trait', 'key', 'total', 'all', 'some', 'none', 'rate'];

const csvOf = (lines: readonly (readonly (string | number | null)[])[]) =>
  `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
const nameOf = (trait: string) => trait.slice(2).toLowerCase();

/** Every figure of the page as CSV (RFC 4180, UTF-8 with a byte order mark); numbers that are not told stay empty. */
export function statisticsCsv(view: StatisticsView): string {
  const rows = traits.flatMap((trait) =>
    view[trait].groups.map(({ key, total, all, some, none, rate }) => [
      nameOf(trait),
      key,
      total,
      all,
      some,
      none,
      rate,
    ]),
  );
  const { total, all, some, none, rate } = view.total;
  return csvOf([head, ['total', `${view.from}/${view.to}`, total, all, some, none, rate], ...rows]);
}

const visitTraits = ['byDay', 'bySite', 'byPage', 'byReferrer', 'byBrowser', 'bySystem', 'byEvent'] as const;

/** The visits of the page as CSV. */
export function visitsCsv(view: VisitsView): string {
  const rows = visitTraits.flatMap((trait) =>
    view[trait].groups.map(({ key, visits, views }) => [nameOf(trait), key, visits, views]),
  );
  const { visits, views } = view.total;
  const period = `${view.from}/${view.to}`;
  return csvOf([['trait', 'key', 'visits', 'views'], ['total', period, visits, views], ...rows]);
}
