import type { Page } from 'playwright-core';

/** Waits until all of the banner that comes by itself is there: the words of the settings come last. */
export async function wordsHere(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/wordings/')),
  );
}
