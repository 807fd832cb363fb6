import { expect, test } from 'vitest';
import { dutyOverdue } from './duty-overdue.ts';
import { found } from './rule-fixture.ts';

test('a duty is late the day after it was due', () => {
  expect(found(dutyOverdue, { 'duties/training/next': '2026-06-01' })).toEqual([]);
  expect(found(dutyOverdue, { 'duties/training/next': '2026-05-31' })).toEqual(['duties/training/next']);
});
