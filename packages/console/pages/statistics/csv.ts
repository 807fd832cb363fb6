import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';

const traits = ['byDay', 'bySite', 'byLanguage', 'byVersion', 'byWording', 'byMethod', 'byPurpose'] as const;
const head = ['trait', 'key', 'total', 'all', 'some', 'none', 'rate'];
/** What a spreadsheet would take for a formula is kept a text. */
const cell = (value: string | number | null) => {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Every figure of the page as CSV (RFC 4180, UTF-8 with a byte order mark); numbers that are not told stay empty. */
export function statisticsCsv(view: StatisticsView): string {
  const rows = traits.flatMap((trait) =>
    view[trait].groups.map(({ key, total, all, some, none, rate }) => [
      trait.slice(2).toLowerCase(),
      key,
      total,
      all,
      some,
      none,
      rate,
    ]),
  );
  const { total, all, some, none, rate } = view.total;
  const lines = [head, ['total', `${view.from}/${view.to}`, total, all, some, none, rate], ...rows];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
