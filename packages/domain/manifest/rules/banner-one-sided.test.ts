import { expect, test } from 'vitest';
import { bannerOneSided } from './banner-one-sided.ts';
import { found } from './rule-fixture.ts';

test('accepting and refusing stand side by side', () => {
  expect(found(bannerOneSided)).toEqual([]);
  expect(found(bannerOneSided, { 'banner/buttons': ['accept-all', 'customise'] })).toEqual([
    'banner/buttons',
  ]);
});
