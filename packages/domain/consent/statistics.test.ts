import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellThreshold,
  type ChoiceCell,
  type Counted,
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
      if (said.none === null && said.total < 100) expect(said.rate).toBeNull();
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
