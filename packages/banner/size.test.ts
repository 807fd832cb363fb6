import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bannerConfig } from '../server/consent/banner-config.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { builtBanner } from './testing/built.ts';
import { smartmarket } from './testing/site.ts';

test('the banner with styles and its Azerbaijani words is at most 8,000 bytes gzip', async () => {
  const script = gzipSync(readFileSync(await builtBanner()), { level: 9 }).length;
  const words = gzipSync(JSON.stringify(bannerConfig(versionsOf(smartmarket()), 'smartmarket', 'az'))).length;
  expect(script + words).toBeLessThanOrEqual(8000);
  expect(script).toBeGreaterThan(2000);
});
