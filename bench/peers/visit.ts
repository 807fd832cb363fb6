import type { Browser } from 'playwright-core';
import type { Peer } from './peer.ts';

/**
 * One fresh visit: milliseconds until the banner is seen, of script until the page is quiet, and of script with what
 * runs by itself in the two seconds after; and how far the page shifted.
 */
export interface Visit {
  readonly seen: number;
  readonly script: number;
  readonly scriptLater: number;
  readonly shift: number;
}
interface Watched {
  seen?: number;
  shift: number;
}

/** Runs in the page before anything else: notes the first frame in which the banner is on the screen and not hidden. */
function watch([selector, within]: readonly [string, string?]): void {
  const noted: Watched = { shift: 0 };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const find = () =>
    within === undefined
      ? document.querySelector(selector)
      : document.querySelector(within)?.shadowRoot?.querySelector(selector);
  const look = () => {
    const element = find();
    if (!element) return requestAnimationFrame(look);
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isShown && width > 0 && height > 0 && top < innerHeight && bottom > 0) noted.seen = performance.now();
    else requestAnimationFrame(look);
    return undefined;
  };
  const observer = new MutationObserver(() => {
    if (!find()) return;
    observer.disconnect();
    // The frame in which it is laid out for the first time.
    requestAnimationFrame(look);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Visits a page with a fresh browser context and a processor slowed four times. */
export async function visitPage(browser: Browser, url: string, peer: Peer): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, peer.banner);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await cdp.send('Performance.enable');
    await page.goto(url, { waitUntil: 'networkidle' });
    const read = () => page.evaluate(() => (globalThis as unknown as { noted: Watched }).noted);
    for (let waited = 0; waited < 10_000 && (await read()).seen === undefined; waited += 500)
      await page.waitForTimeout(500);
    await page.waitForTimeout(500);
    const scriptTime = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
    };
    const script = await scriptTime();
    await page.waitForTimeout(2000);
    const noted = await read();
    if (noted.seen === undefined) throw new Error(`The banner of ${peer.name} was never seen on ${url}.`);
    return { seen: noted.seen, script, scriptLater: await scriptTime(), shift: noted.shift };
  } finally {
    await context.close();
  }
}
