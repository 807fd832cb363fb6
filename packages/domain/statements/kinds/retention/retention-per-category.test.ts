import { expect, test } from 'vitest';
import { reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { retentionPerCategory } from './retention-per-category.ts';

const kind = trying(retentionPerCategory);

const swept = (changes: object = {}) =>
  reading({
    retention: { schedules: Object.keys(shop().purposes).map((id) => schedule(id, changes)), acts: [] },
  });

test('the text says that the longest lawful period rules', () => {
  expect(kind.text({}).az).toContain('ən uzun qanuni müddətədək');
});
test('a purpose without a period and a category without a purpose are found', () => {
  const { orders, marketing } = shop().purposes;
  const { retention: _retention, ...bare } = marketing!;
  const found = kind.check({}, shop({ purposes: { orders: orders!, marketing: bare } }));
  expect(found.map((finding) => finding.message)).toEqual([
    'The purpose “Marketing” has no retention period.',
    'The category “Identity card” serves no purpose and so has no retention period.',
  ]);
  expect(kind.check({})).toEqual([]);
});
test('evidence: kept when every purpose was swept, broken when overdue, not yet shown when one was not', () => {
  expect(kind.evidence({}, swept()).state).toBe('kept');
  expect(kind.evidence({}, swept({ overdue: 1 })).state).toBe('broken');
  const one = reading({ retention: { schedules: [schedule('orders')], acts: [] } });
  expect(kind.evidence({}, one).state).toBe('not-yet-shown');
});
test('evidence: broken while a purpose has no period', () => {
  const { marketing } = shop().purposes;
  const { retention: _retention, ...bare } = marketing!;
  expect(kind.evidence({}, reading({}, shop({ purposes: { marketing: bare } }))).state).toBe('broken');
});
