import { expect, test } from 'vitest';
import { codes, reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { destructionAct } from './destruction-act.ts';

const kind = trying(destructionAct);

const acts = (count: number) => [
  { number: 1, at: '2026-11-21T00:00:00.000Z', count, entry: 4, sha256: 'ab' },
];
test('the text tells what the act holds', () => {
  expect(kind.text({}).az).toContain('akt tərtib olunur');
});
test('acts without anything that ends are found', () => {
  const { orders } = shop().purposes;
  const unlimited = { keep: 'unlimited', after: 'collected', then: 'destroy' } as const;
  expect(codes(kind.check({}, shop({ purposes: { orders: { ...orders!, retention: unlimited } } })))).toEqual(
    ['AMANAT-CHK-519'],
  );
  expect(kind.check({})).toEqual([]);
});
const swept = (changes: object, count: number) =>
  reading({ retention: { schedules: [schedule('orders', changes)], acts: acts(count) } });
test('evidence: kept when each destroyed row is in an act, at risk when some are not, else not yet shown', () => {
  expect(kind.evidence({}, swept({}, 3)).state).toBe('kept');
  expect(kind.evidence({}, swept({}, 1)).state).toBe('at-risk');
  expect(kind.evidence({}, swept({ overdue: 1 }, 3)).state).toBe('broken');
  expect(kind.evidence({}, swept({ destroyed: 0 }, 0)).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
test('evidence: acts of sweeps that fail or stopped running are not called kept', () => {
  expect(kind.evidence({}, swept({ failed: 'unreachable' }, 3)).state).toBe('at-risk');
  expect(kind.evidence({}, swept({ lastSweepAt: '2026-01-01T00:00:00.000Z' }, 3)).state).toBe('at-risk');
});
