import { expect, test } from 'vitest';
import { codes, reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { keptOnlyAsNeeded } from './kept-only-as-needed.ts';

const kind = trying(keptOnlyAsNeeded);

const swept = (changes: object = {}) =>
  reading({
    retention: { schedules: Object.keys(shop().purposes).map((id) => schedule(id, changes)), acts: [] },
  });

test('the text names the reasons to keep longer, and calls none the only one: other clauses name more', () => {
  expect(kind.text({ longerFor: ['law', 'claim'] }).az).toContain('qanunun tələbi və ya mübahisənin həlli');
  expect(kind.text({ longerFor: ['law'] }).az).not.toContain('yeganə');
  expect(kind.text({}).az).not.toContain('Daha uzun');
});
test('an unlimited purpose contradicts it', () => {
  const { orders } = shop().purposes;
  const unlimited = shop({
    purposes: {
      orders: { ...orders!, retention: { keep: 'unlimited', after: 'collected', then: 'destroy' } },
    },
  });
  expect(codes(kind.check({}, unlimited))).toEqual(['AMANAT-CHK-501']);
  expect(kind.check({})).toEqual([]);
});
test('an exception on another ground is noted, unless a retention statement tells of it', () => {
  const { orders } = shop().purposes;
  const exceptions = [{ for: { az: 'a', en: 'a', ru: 'а' }, ground: 'improvement' }] as const;
  const purposes = { orders: { ...orders!, retention: { ...orders!.retention!, exceptions } } };
  expect(codes(kind.check({ longerFor: ['law'] }, shop({ purposes })))).toEqual(['AMANAT-CHK-502']);
  const told = shop({ purposes, statements: [{ id: 'TST-0', says: 'retention', of: 'orders' }] });
  expect(kind.check({ longerFor: ['law'] }, told)).toEqual([]);
});
test('evidence: kept when all purposes were swept, broken when overdue, not yet shown when one was not', () => {
  expect(kind.evidence({}, swept()).state).toBe('kept');
  expect(kind.evidence({}, swept({ overdue: 1 })).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
