import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Shop, startShop } from '../../../demo/shop/shop.ts';
import { launchBrowser } from '../../../e2e/browser.ts';
import {
  type ConsentServer,
  consentServer,
  versionsOf,
} from '../../server/consent/testing/consent-server.ts';
import { systemClock } from '../../server/platform/clock.ts';
import type { Database } from '../../server/platform/db.ts';
import { testDatabase } from '../../server/platform/testing/database.ts';
import type { Policies } from '../../server/policy/reads.ts';
import { builtBanner } from './built.ts';

/** The shop's own declaration, as it is published. */
export const smartmarket = (): Manifest => manifestOf('smartmarket');

export interface Site {
  readonly shop: Shop;
  readonly database: Database;
  readonly amanatUrl: string;
  /** The running server; replaced by `restart`. */
  readonly server: () => ConsentServer;
  /** A fresh visitor on the shop's page. */
  visit(options?: BrowserContextOptions & { gpc?: boolean; path?: string }): Promise<Page>;
  /** Takes Əmanət away and brings it back on the same address, with other versions if told. */
  stopServer(): Promise<void>;
  startServer(policies?: Policies): Promise<void>;
  close(): Promise<void>;
}

/** The demonstration shop with its banner, Əmanət behind it on a real database, and a real browser before it. */
export async function startSite(): Promise<Site> {
  const bannerFile = await builtBanner();
  const database = await testDatabase();
  const masterKey = new Uint8Array(32).fill(7);
  const first = versionsOf(smartmarket());
  const listen = async (policies: Policies, port: number) => {
    const made = await consentServer({
      db: database.db,
      clock: systemClock,
      policies,
      masterKey,
      bannerFile,
    });
    return { made, url: await made.app.listen({ port, host: '127.0.0.1' }) };
  };
  let running = await listen(first, 0);
  const amanatUrl = running.url;
  const port = Number(new URL(amanatUrl).port);
  const shop = await startShop({ port: 0, amanatUrl });
  const browser: Browser = await launchBrowser();
  const stop = async () => {
    // Browsers hold connections open without asking anything on them; waiting for those takes a minute.
    const closed = running.made.app.close();
    running.made.app.server.closeAllConnections();
    await closed;
  };
  return {
    shop,
    database,
    amanatUrl,
    server: () => running.made,
    visit: async ({ gpc = false, path = '/', ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      if (gpc)
        await context.addInitScript(
          "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })",
        );
      const page = await context.newPage();
      await page.goto(shop.url + path);
      return page;
    },
    stopServer: stop,
    startServer: async (policies = first) => {
      running = await listen(policies, port);
    },
    close: async () => {
      await browser.close();
      await shop.close();
      await stop();
      await database.close();
    },
  };
}
