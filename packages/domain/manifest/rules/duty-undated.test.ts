import { expect, test } from 'vitest';
import { dutyUndated } from './duty-undated.ts';
import { found } from './rule-fixture.ts';

test('a duty has a day, or an interval and a last time', () => {
  expect(found(dutyUndated)).toEqual([]);
  expect(found(dutyUndated, { 'duties/training/next': undefined })).toEqual([]);
  expect(
    found(dutyUndated, { 'duties/training/next': undefined, 'duties/training/last': undefined }),
  ).toEqual(['duties/training']);
});
