import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import anonymisedStatistics from './anonymised-statistics.ts';

const kind = trying(anonymisedStatistics);

const research = { ...shop().purposes['orders']!, kind: 'research' } as const;

test('says that a file which fails the check is given to nobody', () => {
  expect(kind.text({}).az).toContain('heç kimə verilmir');
});
test('notes research whose data is destroyed', () => {
  expect(kind.check({})).toEqual([]);
  expect(codes(kind.check({}, shop({ purposes: { research } })))).toEqual(['AMANAT-CHK-354']);
});
test('is not yet shown: exports are not checked', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
