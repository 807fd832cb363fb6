import { expect, test } from 'vitest';
import { csvCell } from './csv-cell.ts';

test('a cell that a spreadsheet would run is kept a text; numbers and phones stay as they are', () => {
  for (const run of ['=1+1', '@SUM(A1)', "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", '\t=1', '\r=1'])
    expect(csvCell(run)).toBe(`"'${run}"`);
  for (const kept of ['-12.50', '+994 (50) 123-45-67', 'a=b', '']) expect(csvCell(kept)).toBe(`"${kept}"`);
  expect(csvCell('=HYPERLINK("https://example.com")')).toBe(`"'=HYPERLINK(""https://example.com"")"`);
  expect([csvCell(null), csvCell(undefined), csvCell(-3), csvCell(0)]).toEqual(['""', '""', '"-3"', '"0"']);
});
