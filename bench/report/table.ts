import { type Amount, moreIsBetter, ratio, reached, type Row } from './row.ts';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
const amount = ({ value, unit }: Amount) => `${number(value)} ${unit}`;

function cells(row: Row): readonly string[] {
  const least = moreIsBetter(row.measured) ? '≥' : '≤';
  const times = ratio(row);
  const mark = { true: 'reached', false: 'NOT REACHED', null: '' }[`${reached(row)}`];
  return [
    row.what,
    amount(row.measured),
    row.target === null ? '' : `${least} ${number(row.target)}`,
    row.limit ? `${amount(row.limit)} (${row.limit.what})` : '',
    times === null ? '' : times.toPrecision(2),
    mark,
  ];
}

/** All rows as one table for people. */
export function benchTable(rows: readonly Row[]): string {
  const head = ['what', 'measured', 'target', "the machine's own limit", 'ratio', ''];
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const toRight = new Set([1, 2, 4]);
  const text = lines.map((line) =>
    line
      .map((cell, i) => (toRight.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [text[0], '─'.repeat(Math.max(...text.map((line) => line.length))), ...text.slice(1)].join('\n');
}
/** All rows for programs: `{"rows":[{what, measured, unit, target, reached, limit, ratio}]}`. */
export function benchJson(rows: readonly Row[]): string {
  const flat = rows.map((row) => ({
    what: row.what,
    measured: row.measured.value,
    unit: row.measured.unit,
    target: row.target,
    reached: reached(row),
    limit: row.limit,
    ratio: ratio(row),
  }));
  return JSON.stringify({ rows: flat }, null, 2);
}
