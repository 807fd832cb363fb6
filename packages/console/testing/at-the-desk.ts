import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { BrowserWanted } from '../../../e2e/browser.ts';
import { type Desk, openDesk } from './desk.ts';

/** The desk of this test file, and its page: there from the first test on, see `atTheDesk`. */
export let desk: Desk;
export let page: Page;

interface Arrival {
  /** What has to be so before anybody signs in. */
  readonly before?: (desk: Desk) => Promise<void> | void;
  /** Whether the owner is signed in before the first test; so unless told otherwise. */
  readonly signedIn?: boolean;
  /** The browser before it, where the usual one will not do. */
  readonly browser?: BrowserWanted;
}

/**
 * One desk for all tests of the file: opened before the first, closed after the last. The browser may have complained
 * of no page of it: an error or a style that the page's own policy forbids fails the file.
 */
export function atTheDesk({ before, signedIn = true, browser }: Arrival = {}): void {
  beforeAll(async () => {
    desk = await openDesk(browser);
    page = desk.page;
    await before?.(desk);
    if (signedIn) await desk.arrive(page, desk.owner);
  });
  afterAll(async () => {
    await desk?.close();
    expect(desk?.complaints).toEqual([]);
  });
}
