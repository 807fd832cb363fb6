/**
 * What the banner costs a page: `node bench/banner.ts`. Bytes as served, and the time until it is drawn on a processor
 * slowed four times, beside the same page without it. Both pages come from the real routes.
 */
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { bannerRoutes } from '@amanat/server/http/public/banner.ts';
import fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { builtBanner } from '../packages/banner/testing/built.ts';
import { bannerWeight } from '../packages/banner/testing/weight.ts';
import type { App } from '@amanat/server/http/app.ts';

export interface BannerFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms';
  /** At most this; null for what is only told. */
  readonly limit: number | null;
}
const head =
  '<!doctype html><html lang="az"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">';
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[4] ?? Number.NaN;
const html = (body: string) => `${head}<body><h1>Mağaza</h1>${body}`;

/** Median of milliseconds until the page is loaded or the banner is drawn, and of script time, over nine fresh visits. */
async function visits(
  browser: Browser,
  url: string,
  banner: boolean,
): Promise<{ drawn: number; script: number }> {
  const drawn: number[] = [];
  const script: number[] = [];
  for (let i = 0; i < 9; i += 1) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await cdp.send('Performance.enable');
    await page.goto(url);
    if (banner) await page.getByRole('dialog').waitFor();
    drawn.push(
      await page.evaluate((wanted) => {
        if (!wanted) return performance.timing.loadEventEnd - performance.timing.navigationStart;
        return performance.now();
      }, banner),
    );
    const { metrics } = await cdp.send('Performance.getMetrics');
    script.push((metrics.find((m) => m.name === 'ScriptDuration')?.value ?? 0) * 1000);
    await context.close();
  }
  return { drawn: middle(drawn), script: middle(script) };
}

/** Measures size and time of the banner as it is served for the demonstration shop. */
export async function benchBanner(): Promise<readonly BannerFigure[]> {
  const manifest = manifestOf('smartmarket');
  const policies = versionsOf(manifest);
  const bannerFile = await builtBanner();
  const app = fastify({ logger: false });
  bannerRoutes(app as unknown as App, { policies, bannerFile });
  app.get('/bare', (_, reply) => reply.type('text/html').send(html('')));
  const tag =
    '<script src="/v1/organisations/smartmarket/banner.js" data-organisation="smartmarket"></script>';
  app.get('/banner', (_, reply) => reply.type('text/html').send(html(tag)));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser({ which: 'whole' });
  try {
    const bare = await visits(browser, `${url}/bare`, false);
    const full = await visits(browser, `${url}/banner`, true);
    const { first, all, scripts, frames } = bannerWeight(bannerFile, policies, 'smartmarket');
    return [
      { name: 'banner: before the first paint, gzip', value: first, unit: 'bytes', limit: 5000 },
      { name: 'banner: scripts and styles, gzip', value: scripts, unit: 'bytes', limit: 8000 },
      { name: 'banner: in all, words and lists included, gzip', value: all, unit: 'bytes', limit: 9000 },
      { name: 'banner: on top, pages with waiting frames, gzip', value: frames, unit: 'bytes', limit: null },
      { name: 'banner: drawn, 4× slowed processor', value: full.drawn, unit: 'ms', limit: null },
      { name: 'banner: script time, same visits', value: full.script, unit: 'ms', limit: null },
      { name: 'machine: the page without it, loaded', value: bare.drawn, unit: 'ms', limit: null },
      { name: 'machine: script time without it', value: bare.script, unit: 'ms', limit: null },
    ];
  } finally {
    await browser.close();
    await app.close();
  }
}

if (import.meta.main)
  for (const { name, value, unit, limit } of await benchBanner()) {
    const verdict = limit === null ? '' : value <= limit ? '  reached' : '  NOT REACHED';
    console.log(`${name.padEnd(46)} ${Math.round(value).toLocaleString('en').padStart(9)} ${unit}${verdict}`);
  }
