import type { GpcSaid } from '@amanat/domain/scan/observation.ts';
import type { Browser } from 'playwright-core';

const largest = 10_000;

/** What the site says at `/.well-known/gpc.json`, asked for as a browser asks; undefined when nothing answers. */
export async function gpcSaid(browser: Browser, site: URL): Promise<GpcSaid | undefined> {
  const context = await browser.newContext({ acceptDownloads: false, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const answer = await page.goto(new URL('/.well-known/gpc.json', site).href, { timeout: 10_000 });
    if (!answer) return undefined;
    const text = answer.ok() ? await answer.text() : '';
    return { status: answer.status(), ...wordsOf(text) };
  } catch {
    // An address that does not open says nothing: the visit itself tells whether the site does.
    return undefined;
  } finally {
    await context.close();
  }
}

/** The two words of the resource, whatever else stands in it. */
function wordsOf(text: string): Omit<GpcSaid, 'status'> {
  if (text.length > largest) return {};
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof said !== 'object' || said === null) return {};
  const { gpc, lastUpdate } = said as { readonly gpc?: unknown; readonly lastUpdate?: unknown };
  if (typeof gpc !== 'boolean') return {};
  return { gpc, ...(typeof lastUpdate === 'string' ? { lastUpdate: lastUpdate.slice(0, 40) } : {}) };
}
