import { expect, test } from 'vitest';
import { codes, reading, trying } from '../area-c-fixture.ts';
import { anonymisation } from './anonymisation.ts';

const kind = trying(anonymisation);

test('the text names the smallest group and the free use for statistics', () => {
  expect(kind.text({ k: 10, thenStatistics: true }).az).toContain('ən azı 10 nəfər');
  expect(kind.text({ k: 10, thenStatistics: true }).az).toContain('statistika');
  expect(kind.text({ k: 10 }).az).not.toContain('statistika');
});
test('a group in which people can be guessed is found', () => {
  expect(kind.check({ k: 1 })[0]).toMatchObject({ code: 'AMANAT-CHK-521', severity: 'warning' });
  expect(codes(kind.check({ k: 4 }))).toEqual(['AMANAT-CHK-521']);
  expect(kind.check({ k: 10 })).toEqual([]);
});
const measured = (k: number, identifiers = 0) =>
  reading({
    retention: { schedules: [], acts: [], anonymisations: [{ at: '2026-11-21', k, identifiers }] },
  });
test('evidence: kept when the measured group is large enough, broken below or with identifiers, else not yet shown', () => {
  expect(kind.evidence({ k: 10 }, measured(12)).state).toBe('kept');
  expect(kind.evidence({ k: 10 }, measured(9)).state).toBe('broken');
  expect(kind.evidence({ k: 10 }, measured(12, 1)).state).toBe('broken');
  expect(kind.evidence({ k: 10 }, reading()).state).toBe('not-yet-shown');
});
