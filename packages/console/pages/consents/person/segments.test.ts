import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T00:00:00.000Z`;

test('spans lie where they stood; what lasts beyond now ends at now, what was short is still seen', () => {
  const spans = [
    { from: day(1), until: day(6) },
    { from: day(6), until: null },
    { from: day(11), until: day(30) },
    { from: day(3), until: day(3) },
  ];
  const [first, open, late, short] = segmentsOf(spans, Date.parse(day(1)), Date.parse(day(11)));
  expect(first).toMatchObject({ left: 0, width: 50 });
  expect(open).toMatchObject({ left: 50, width: 50 });
  expect(late).toMatchObject({ left: 99, width: 1 });
  expect(short).toMatchObject({ left: 20, width: 1 });
});

test('a person whose first answer is this very instant has one whole bar', () => {
  const [only] = segmentsOf([{ from: day(1), until: null }], Date.parse(day(1)), Date.parse(day(1)));
  expect(only).toMatchObject({ left: 0, width: 100 });
});
