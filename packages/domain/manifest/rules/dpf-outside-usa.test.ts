import { expect, test } from 'vitest';
import { dpfOutsideUsa } from './dpf-outside-usa.ts';
import { found } from './rule-fixture.ts';

test('the framework is for the USA', () => {
  expect(found(dpfOutsideUsa)).toEqual([]);
  expect(
    found(dpfOutsideUsa, { 'recipients/google/country': 'LU', 'recipients/google/dataIn': undefined }),
  ).toEqual(['recipients/google/transfer/mechanisms/1']);
});
