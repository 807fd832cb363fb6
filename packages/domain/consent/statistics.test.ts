import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellThreshold,
  type ChoiceCell,
  type Counted,
  countedIn,
  daysTold,
  groupsBy,
  groupThreshold,
  outcomeOf,
  told,
} from './statistics.ts';
import { compareShares, shareOf, wilson } from './variant-test.ts';

const cell: fc.Arbitrary<ChoiceCell> = fc.record({
  day: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  site: fc.constantFrom('a.az', 'b.az', 'c.az', 'd.az'),
  language: fc.constantFrom('az', 'ru'),
  version: fc.constantFrom(1, 2),
  wording: fc.constantFrom('x', 'y'),
  method: fc.constant('customise'),
  choices: fc.constantFrom('a:1,b:1', 'a:1,b:0', 'a:0,b:0', ''),
  n: fc.integer({ min: 1, max: 25 }),
});
const cells = fc.array(cell, { maxLength: 30 });
const size = (list: readonly { n: number }[]) => list.reduce((n, one) => n + one.n, 0);

test('no group below the threshold is shown, and what is hidden cannot be worked out from the total', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const { groups, hidden } = groupsBy(given, ({ site }) => site);
      for (const { key, total } of groups) {
        expect(total).toBeGreaterThanOrEqual(groupThreshold);
        expect(total).toBe(size(given.filter(({ site }) => site === key)));
      }
      const missing = size(given) - groups.reduce((n, { total }) => n + total, 0);
      if (hidden > 0 && groups.length > 0) expect(missing).toBeGreaterThanOrEqual(groupThreshold);
      if (hidden === 0) expect(missing).toBe(0);
    }),
  );
});

test('within a group no number from one to below the threshold is told or follows from the others', () => {
  const counts: fc.Arbitrary<Counted> = fc.record({
    all: fc.nat(40),
    some: fc.nat(40),
    none: fc.nat(40),
  });
  fc.assert(
    fc.property(counts, (group) => {
      const said = told(group);
      const names = ['all', 'some', 'none'] as const;
      const hidden = names.filter((name) => said[name] === null);
      for (const name of names)
        if (group[name] > 0 && group[name] < cellThreshold) expect(said[name]).toBeNull();
      const missing = hidden.reduce((n, name) => n + group[name], 0);
      // Unless the whole group is that small, which groups never are.
      if (hidden.length > 0 && said.total >= groupThreshold)
        expect(missing).toBeGreaterThanOrEqual(cellThreshold);
      if (said.none === null && said.total < 1000) expect(said.rate).toBeNull();
    }),
  );
});

test('no number from one to below the threshold follows from what other groups and the sum of all tell', () => {
  const names = ['all', 'some', 'none'] as const;
  const enough = cells.filter((given) => size(given) >= groupThreshold);
  fc.assert(
    fc.property(enough, fc.constantFrom('site', 'language', 'day'), (given, trait) => {
      const { groups, hidden } = groupsBy(given, (one) => String(one[trait as 'site']));
      const total = told(countedIn(given));
      const left = total.total - groups.reduce((n, group) => n + group.total, 0);
      const rest = { key: '', total: left, all: null, some: null, none: null, rate: null };
      // A table of what is told, its last row the sum of the others; solved wherever one number of a line is missing.
      const rows = [...groups, ...(hidden > 0 ? [rest] : []), total].map((row) =>
        names.map((name) => row[name]),
      );
      const sums = [...groups, ...(hidden > 0 ? [rest] : []), total].map((row) => row.total);
      for (let changed = true; changed;) {
        changed = false;
        for (const [n, row] of rows.entries()) {
          const open = row.flatMap((value, i) => (value === null ? [i] : []));
          if (open.length !== 1) continue;
          row[open[0]!] = sums[n]! - row.reduce<number>((sum, value) => sum + (value ?? 0), 0);
          changed = true;
        }
        for (const i of names.keys()) {
          const open = rows.flatMap((row, n) => (row[i] === null ? [n] : []));
          if (open.length !== 1) continue;
          const [parts, whole] = [rows.slice(0, -1), rows.at(-1)!];
          const known = parts.reduce<number>((sum, row) => sum + (row[i] ?? 0), 0);
          if (open[0] === rows.length - 1) whole[i] = known;
          else parts[open[0]!]![i] = whole[i]! - known;
          changed = true;
        }
      }
      for (const value of rows.flat())
        expect(value === null || value === 0 || value >= cellThreshold).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a share in whole percent stands beside a number that is not told only where it may tell of five numbers and more', () => {
  const refused = fc.integer({ min: 1, max: cellThreshold - 1 });
  fc.assert(
    fc.property(refused, fc.integer({ min: 10, max: 2000 }), (none, all) => {
      const { rate, total } = told({ all, some: 0, none });
      if (rate === null) return;
      const fitting = Array.from({ length: total + 1 }, (_, n) => n).filter(
        (agreed) => Math.round((agreed / total) * 100) === rate,
      );
      expect(fitting.length).toBeGreaterThanOrEqual(cellThreshold);
    }),
  );
});

test('a day with few answers is in no figure, whatever period is asked for', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const days = daysTold(given);
      for (const day of new Set(given.map((one) => one.day)))
        expect(days.has(day)).toBe(size(given.filter((one) => one.day === day)) >= groupThreshold);
    }),
  );
});

test('what was chosen is told from the answers themselves', () => {
  expect(['a:1,b:1', 'a:1,b:0', 'a:0', ''].map(outcomeOf)).toEqual(['all', 'some', 'none', 'none']);
});

test('intervals are Wilson’s and Newcombe’s, and hold what they must', () => {
  // Newcombe (1998), table II: 81/263, and the difference of 56/70 and 48/80.
  expect(wilson({ agreed: 81, asked: 263 }).low).toBeCloseTo(0.2553, 4);
  expect(wilson({ agreed: 81, asked: 263 }).high).toBeCloseTo(0.3662, 4);
  const { points, low, high } = compareShares({ agreed: 48, asked: 80 }, { agreed: 56, asked: 70 });
  expect([points, low, high]).toEqual([20, 5.2, 33.4]);
  const sample = fc
    .integer({ min: 1, max: 5000 })
    .chain((asked) => fc.record({ asked: fc.constant(asked), agreed: fc.nat(asked) }));
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const share = shareOf(a);
      expect(share.low <= share.percent && share.percent <= share.high).toBe(true);
      const forth = compareShares(a, b);
      const back = compareShares(b, a);
      expect(forth.differs).toBe(back.differs);
      expect(forth.low <= forth.points && forth.points <= forth.high).toBe(true);
      if (forth.differs === false) expect(forth.low <= 0 && forth.high >= 0).toBe(true);
      if (Math.min(a.asked, b.asked) < 100) expect(forth.differs).toBeNull();
    }),
  );
});
