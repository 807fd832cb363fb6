import { expect, test } from 'vitest';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { builtBanner } from './testing/built.ts';
import { smartmarket } from './testing/site.ts';
import { bannerWeight } from './testing/weight.ts';

test('4,970 bytes gzip come before the first paint, words and styles included, and 9,920 in all, of which scripts and styles are 8,000', async () => {
  const { first, all, scripts, frames } = bannerWeight(
    await builtBanner(),
    versionsOf(smartmarket()),
    'smartmarket',
  );
  expect(first).toBeLessThanOrEqual(4970);
  expect(first).toBeGreaterThan(2000);
  expect(all).toBeLessThanOrEqual(9920);
  expect(all).toBeGreaterThan(first + 2000);
  expect(scripts).toBeLessThanOrEqual(8000);
  expect(scripts).toBeGreaterThan(first);
  expect(frames).toBeGreaterThan(500);
  expect(frames).toBeLessThanOrEqual(1300);
});
