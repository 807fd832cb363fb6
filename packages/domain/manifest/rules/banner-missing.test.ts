import { expect, test } from 'vitest';
import { bannerMissing } from './banner-missing.ts';
import { found } from './rule-fixture.ts';

test('cookies beyond the necessary need a banner', () => {
  expect(found(bannerMissing)).toEqual([]);
  expect(found(bannerMissing, { banner: undefined })).toEqual(['cookies/ga/category']);
  expect(found(bannerMissing, { banner: undefined, 'cookies/ga': undefined })).toEqual([]);
});
