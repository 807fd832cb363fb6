import type { PromiseReport } from './shown.ts';

const width = 110;
function wrapped(indent: string, words: readonly string[]): string {
  const rows = [indent];
  for (const word of words) {
    const row = rows.at(-1) ?? indent;
    if (row.length + word.length >= width && row !== indent) rows.push(indent + word);
    else rows[rows.length - 1] = row === indent ? indent + word : `${row} ${word}`;
  }
  return rows.join('\n');
}

/** The report for people: each organisation with its total, each shown promise with its tests, then what is missing. */
export function promiseTable(
  { total, shown, missing }: PromiseReport,
  organisations: Readonly<Record<string, readonly string[]>>,
): string {
  const tests = new Map(shown.map((promise) => [promise.id, promise.tests]));
  const parts = Object.entries(organisations).map(([name, ids]) => {
    const of = ids.filter((id) => tests.has(id));
    const rows = of.flatMap((id) => (tests.get(id) ?? []).map((t, i) => `  ${(i ? '' : id).padEnd(12)}${t}`));
    const left = ids.filter((id) => missing.includes(id));
    const tail = left.length > 0 ? ['  not shown yet:', wrapped('    ', left)] : [];
    return [`${name}: ${of.length} of ${ids.length} shown`, ...rows, ...tail].join('\n');
  });
  return `${parts.join('\n\n')}\n\n${shown.length} of ${total} promises are shown by tests.`;
}
