import { expect, test } from 'vitest';
import { ageLimit } from './age-limit.ts';
import { found } from './rule-fixture.ts';

test('a limit below 13 and a limit nobody checks are reported', () => {
  expect(found(ageLimit)).toEqual([]);
  expect(found(ageLimit, { 'age/minimum': 12 })).toEqual(['age/minimum']);
  expect(found(ageLimit, { 'age/check': 'none' })).toEqual(['age/check']);
});
