import type { Page, Response } from 'playwright-core';
import { CannotRun } from '../../cannot-run.ts';

const noPage = /\.(pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|svg|webp|mp[34]|apk|exe|dmg|rss|xml|json)$/i;
/** Links that end something for whoever follows them. */
const ends = /log-?out|sign-?out|exit|cixis|delete|remove|unsubscribe/i;

/** Opens a page and lets it settle: loaded, scrolled to its end, and `wait` milliseconds for what starts late. */
export async function open(page: Page, address: string, wait: number): Promise<Response | null> {
  let response: Response | null;
  try {
    response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    const why = /net::\w+|Timeout \d+ms/.exec(String(error))?.[0] ?? 'it does not load';
    throw new CannotRun(
      'AMANAT-CLI-023',
      `${address} cannot be opened (${why}).`,
      'Check the address, and that it is reachable from here.',
    );
  }
  requireHtml(response, address);
  // A picture or frame that never ends keeps a page from being loaded, and nobody from reading it.
  await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => undefined);
  await settle(page, wait);
  return response;
}
/** The browser shows a document of another kind in a page of its own, which never answers what is asked of it. */
function requireHtml(response: Response | null, address: string): void {
  // What went wrong is told by its status; what says nothing of its kind the browser takes for a page.
  if (!response || response.status() >= 400) return;
  const type = response.headers()['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (!type || /^(text\/html|application\/xhtml\+xml)$/.test(type)) return;
  throw new CannotRun(
    'AMANAT-CLI-023',
    `${address} is no page: it comes as ${type}.`,
    'Give the address of a page of the site.',
  );
}
export async function settle(page: Page, wait: number): Promise<void> {
  await page.waitForTimeout(wait / 2);
  // A page that loads anew at this moment is scrolled the next time.
  await page.evaluate(() => globalThis.scrollTo(0, document.body.scrollHeight)).catch(() => undefined);
  await page.waitForTimeout(wait / 2);
}

/** Pages of the same origin that the open page links to, itself first, at most `most`. */
export async function linkedPages(page: Page, most: number): Promise<readonly string[]> {
  const start = new URL(page.url());
  const links = await page.evaluate(() => Array.from(document.links, ({ href }) => href));
  const found = links
    .flatMap((href) => URL.parse(href) ?? [])
    .filter(
      ({ origin, pathname, search }) =>
        origin === start.origin && !noPage.test(pathname) && !ends.test(pathname + search),
    )
    .map(({ origin, pathname, search }) => origin + pathname + search);
  return [...new Set([start.origin + start.pathname + start.search, ...found])].slice(0, most);
}
