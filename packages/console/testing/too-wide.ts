import type { Page } from 'playwright-core';

/** By how many points the page is wider than its window; nothing may be scrolled sideways. */
export async function tooWide(on: Page): Promise<number> {
  const over = await on.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return Math.max(over, 0);
}
