import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '..', '.amanat', 'screenshots');

/** Keeps pictures of a story, numbered in its order, for whoever wants to look at them after a run. */
export function pictures(story: string): (page: Page, name: string, full?: boolean) => Promise<void> {
  mkdirSync(folder, { recursive: true });
  let n = 0;
  return async (page, name, full = false) => {
    n += 1;
    const path = join(folder, `${story}-${String(n).padStart(2, '0')}-${name}.png`);
    const take = () => page.screenshot({ path, fullPage: full, animations: 'disabled' });
    // A window that just came to the front may have no frame to give yet.
    await page.bringToFront();
    await take().catch(take);
  };
}
