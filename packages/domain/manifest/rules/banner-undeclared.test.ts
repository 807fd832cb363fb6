import { expect, test } from 'vitest';
import { bannerUndeclared } from './banner-undeclared.ts';
import { findings, found } from './rule-fixture.ts';

test('a manifest with a banner lists what the banner itself keeps', () => {
  expect(found(bannerUndeclared)).toEqual([]);
  expect(found(bannerUndeclared, { 'cookies/choice': undefined })).toEqual(['banner']);
  expect(found(bannerUndeclared, { cookies: undefined })).toEqual(['banner']);
  expect(found(bannerUndeclared, { cookies: undefined, banner: undefined })).toEqual([]);
});
test('each thing that is missing is named, and nothing else', () => {
  const [finding] = findings(bannerUndeclared, { 'cookies/choice-texts/names': ['amanat-config'] });
  expect(finding?.message).toContain('amanat-queue (local storage)');
  expect(finding?.message).not.toContain('amanat-config');
});
test('the cookie of the choice is necessary and lives as long as the choice lasts', () => {
  expect(found(bannerUndeclared, { 'cookies/choice/category': 'analytics' })).toEqual([
    'cookies/choice/category',
  ]);
  expect(found(bannerUndeclared, { 'cookies/choice/lifetime': 'P1M' })).toEqual(['cookies/choice/lifetime']);
  expect(found(bannerUndeclared, { 'banner/lasts': undefined })).toEqual([]);
  expect(found(bannerUndeclared, { 'banner/lasts': 'P2Y' })).toEqual(['cookies/choice/lifetime']);
});
test('a local-storage entry does not stand for the cookie of the same name', () => {
  expect(found(bannerUndeclared, { 'cookies/choice/kind': 'local-storage' })).toEqual(['banner']);
});
