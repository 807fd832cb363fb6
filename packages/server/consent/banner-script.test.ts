import { expect, test } from 'vitest';
import type { BannerConfig } from '@amanat/contract/consent.ts';
import { bannerScript } from './banner-script.ts';

test('the word to the compiler stands first, where alone it counts, with and without a configuration', () => {
  const script = Buffer.from('run()');
  const config = { organisation: 'smartmarket' } as BannerConfig;
  expect(bannerScript(script).toString()).toBe('//# allFunctionsCalledOnLoad\nrun()');
  expect(bannerScript(script, config, 'first();').toString()).toBe(
    '//# allFunctionsCalledOnLoad\nfirst();amanatConfig={"organisation":"smartmarket"};run()',
  );
});
