import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser.ts';

/**
 * One browser for all tests of a file: begun by the first who needs it, closed after the last. Called where the file
 * begins. Its windows share nothing that has a context of its own.
 */
export function browserOfFile(): () => Promise<Browser> {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return () => (browser ??= launchBrowser());
}
