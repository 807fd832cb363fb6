import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf } from '../../../manifest/duration.ts';
import { reading } from '../area-c-fixture.ts';
import { scheduledPurposes, sweepsOf } from './sweeps.ts';

const now = reading().now;
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const purpose = fc.constantFrom('a', 'b', 'c');
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));
const anySchedule = fc.record({
  purpose,
  store: fc.constant('shop'),
  table: fc.constantFrom('orders', 'visits'),
  keep: often('P1Y', 'P12M', 'P2Y', 'P1M', 'law', 'unlimited', 'while-needed'),
  after: fc.constant('collected'),
  lastSweepAt: often<string | null>(ago(20), ago(48), ago(49), null),
  destroyed: fc.nat(9),
  overdue: often(0, 0, 3),
  failed: often<string | null>(null, 'AMANAT-CON-001'),
});
const anyUnswept = fc.array(
  fc.record({
    store: fc.constant('shop'),
    table: fc.constant('notes'),
    purposes: fc.subarray(['a', 'b', 'c']),
  }),
  { maxLength: 1 },
);

test('sweeps show a period kept exactly when every purpose is swept, lately, whole, in time and as long as promised', () => {
  const met = { kept: 0, broken: 0, 'at-risk': 0, 'not-yet-shown': 0 };
  const purposes = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
  const promise = fc.constantFrom(undefined, 'P1Y', 'P12M', 'law');
  const schedules = fc.array(anySchedule, { maxLength: 5 });
  fc.assert(
    fc.property(schedules, anyUnswept, purposes, promise, (all, unswept, asked, promised) => {
      const reads = reading({ retention: { schedules: all, acts: [], unswept } });
      const own = all.filter((one) => asked.includes(one.purpose));
      const counted =
        promised === 'P1Y' || promised === 'P12M' ? own.filter(({ keep }) => keep !== 'law') : [];
      const year = lengthOf('P1Y');
      const length = (keep: string) =>
        keep === 'unlimited' ? Number.POSITIVE_INFINITY : keep.startsWith('P') ? lengthOf(keep) : 0;
      const overdue = own.some((one) => one.overdue > 0);
      const longer = counted.some(({ keep }) => length(keep) > year);
      const shorter = counted.some(({ keep }) => length(keep) < year);
      const unseen =
        asked.some((id) => !own.some((one) => one.purpose === id)) ||
        own.some((one) => one.lastSweepAt === null);
      const failed = own.some((one) => one.failed !== null);
      const open = unswept.some((one) => one.purposes.some((id) => asked.includes(id)));
      const stale = own.some((one) => one.lastSweepAt !== null && one.lastSweepAt < ago(48));
      const expected =
        overdue || longer
          ? 'broken'
          : shorter || failed || stale
            ? 'at-risk'
            : unseen || open
              ? 'not-yet-shown'
              : 'kept';
      const { state, facts } = sweepsOf(reads, asked, promised);
      expect(state).toBe(expected);
      met[state] += 1;
      if (state === 'kept')
        expect(facts).toEqual({
          schedules: own.length,
          overdue: 0,
          destroyed: own.reduce((sum, one) => sum + one.destroyed, 0),
        });
      expect(scheduledPurposes(reads)).toEqual([...new Set(all.map((one) => one.purpose))]);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
  expect(sweepsOf(reading({ retention: null }), ['a']).state).toBe('not-yet-shown');
});
