import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findings } from '../../../../../e2e/axe-findings.ts';
import { startOffice, type StartOptions } from '../../../requests/testing/office.ts';
import { lastCode, sendLetters } from '../../../requests/testing/walk.ts';
import type { RequestServices } from '../../../requests/services.ts';
import { assetRoutes } from '../../public/assets.ts';
import { pageRoutes } from '../../public/pages.ts';
import { testServer } from '../../testing/test-server.ts';
import { portalRoutes } from '../portal-routes.ts';

/** The portal over the demo shop's office: real databases, a real mail server, listening on a free port. */
export async function startPortal(options: StartOptions = {}) {
  const office = await startOffice(options);
  const app = await testServer({ log: office.services.log });
  const { policies } = office.services;
  let url = '';
  assetRoutes(app, { policies });
  pageRoutes(app, { policies, pages: () => Promise.resolve(undefined), origin: () => url });
  const services: RequestServices = {
    ...office.services,
    get baseUrl() {
      return url;
    },
  };
  portalRoutes(app, services);
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    const closed = app.close();
    app.server.closeAllConnections();
    await closed;
  });
  /** Sends what waits, as the worker does, and answers the code that was mailed last. */
  const mailedCode = async (email: string): Promise<string> => {
    office.clock.advance(1000);
    await sendLetters(services);
    return lastCode(office, email);
  };
  return { ...office, services, app, url, databaseUrl: office.url, mailedCode };
}
export type PortalSite = Awaited<ReturnType<typeof startPortal>>;

const wrongOn = (page: Page) => findings(page, { best: true });

/**
 * A browser window without JavaScript. `lookAt` holds the page as it stands against axe's rules (WCAG 2.2 A, AA and
 * best practices), light and dark: axe needs scripts, so it looks at the same markup in a second window. Pictures
 * are kept in the folder that AMANAT_PICTURES names.
 */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}) {
  const calm = { reducedMotion: 'reduce', bypassCSP: true, ...options } as const;
  const page = await (await browser.newContext({ ...calm, javaScriptEnabled: false })).newPage();
  const twin = await (await browser.newContext(calm)).newPage();
  onTestFinished(async () => {
    await Promise.all([page.context().close(), twin.context().close()]);
  });
  let markup = '';
  await twin.route('**/the-same-page', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
  );
  const lookAt = async (name: string): Promise<void> => {
    markup = await page.content();
    await twin.goto(new URL('/the-same-page', page.url()).href);
    for (const colorScheme of ['light', 'dark'] as const) {
      await twin.emulateMedia({ colorScheme });
      // Axe measures what is drawn: not before the fonts are there.
      await twin.evaluate(() => document.fonts.ready.then(() => undefined));
      expect({ name, colorScheme, wrong: await wrongOn(twin) }).toEqual({ name, colorScheme, wrong: [] });
      await keepPicture(page, name, colorScheme);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  };
  return { page, lookAt };
}
async function keepPicture(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const folder = process.env.AMANAT_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ colorScheme });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The same for a page that works with scripts, in the window it stands in. */
export async function lookAtScripted(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect({ name, colorScheme, wrong: await wrongOn(page) }).toEqual({ name, colorScheme, wrong: [] });
    await keepPicture(page, name, colorScheme);
  }
}
