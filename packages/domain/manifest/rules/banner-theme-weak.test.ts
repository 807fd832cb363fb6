import { expect, test } from 'vitest';
import { bannerThemeWeak } from './banner-theme-weak.ts';
import { found } from './rule-fixture.ts';

test('a theme may not fall below a contrast of 4.5, whichever colour makes it so', () => {
  expect(found(bannerThemeWeak)).toEqual([]);
  expect(found(bannerThemeWeak, { 'banner/theme': { paper: '#fffbe6', ink: '#332200' } })).toEqual([]);
  expect(found(bannerThemeWeak, { 'banner/theme': { ink: '#aaaaaa' } })).toEqual(['banner/theme/ink']);
  expect(found(bannerThemeWeak, { 'banner/theme': { paperDark: '#ffffff' } })).toEqual(['banner', 'banner']);
  expect(found(bannerThemeWeak, { 'banner/theme': { accent: '#00ffff' } })).toEqual(['banner/theme/accent']);
});
