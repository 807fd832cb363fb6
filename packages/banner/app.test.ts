import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { reactApp } from './testing/react-app.ts';
import { type Site, startSite } from './testing/site.ts';

let site: Site;
let app: Awaited<ReturnType<typeof reactApp>>;
beforeAll(async () => {
  site = await startSite();
  app = await reactApp(site.amanatUrl);
});
afterAll(async () => {
  await app.close();
  await site.close();
});
const first = (page: Page) => page.getByRole('dialog', { name: 'Cookie-lərə siz qərar verirsiniz' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const run = (page: Page, name: string) => page.evaluate(`${name}()`);

/** The application, with the banner drawn before it starts. */
async function open(path = '/'): Promise<Page> {
  const page = await site.visit();
  onTestFinished(() => page.context().close());
  await page.goto(app.url + path);
  await first(page).waitFor();
  // The second file is there once the settings can be opened.
  await page.waitForFunction(
    'performance.getEntriesByType("resource").some((one) => one.name.includes("/wordings/"))',
  );
  return page;
}

test('the banner stays when React takes the whole body, draws it anew, replaces it, and changes the route', async () => {
  const page = await open();
  await run(page, 'takeBody');
  await page.getByRole('heading', { name: 'Route /' }).waitFor();
  await first(page).waitFor();
  await press(page, 'Next');
  await page.getByRole('heading', { name: 'Route /two' }).waitFor();
  await press(page, 'Again');
  await first(page).waitFor();
  await run(page, 'newBody');
  await first(page).waitFor();
  expect(await page.locator('amanat-banner').count()).toBe(1);
  await press(page, 'Hamısını rədd et');
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('amanat=');
  await press(page, 'Again');
  await run(page, 'newBody');
  await page.waitForTimeout(300);
  expect(await first(page).count()).toBe(0);
});

test('a document that a server drew is taken over whole by React, banner in it, without a word of complaint', async () => {
  const page = await open('/server');
  await run(page, 'hydrate');
  // A press counts once React has taken the page over.
  await expect
    .poll(async () => {
      await press(page, 'Next');
      return page.locator('h1').textContent();
    })
    .toBe('Route /two');
  expect(await page.evaluate('failed')).toEqual([]);
  expect(await page.locator('amanat-banner').count()).toBe(1);
  await press(page, 'Hamısını rədd et');
  await expect.poll(() => first(page).count()).toBe(0);
  await press(page, 'Cookies');
  await page.getByRole('dialog', { name: 'Cookie ayarları' }).waitFor();
});

test('the settings stay open, modal and on top when the body is replaced, with what was ticked', async () => {
  const page = await open();
  await run(page, 'takeBody');
  await press(page, 'Cookies');
  const settings = page.getByRole('dialog', { name: 'Cookie ayarları' });
  await settings.getByRole('switch', { name: 'Analitik' }).check();
  await run(page, 'newBody');
  await settings.waitFor();
  expect(await settings.evaluate((one) => one.matches(':modal'))).toBe(true);
  expect(await settings.getByRole('switch', { name: 'Analitik' }).isChecked()).toBe(true);
  await settings.getByRole('button', { name: 'Seçimi yadda saxla' }).click();
  expect(await page.evaluate('["analytics", "marketing"].filter(amanat.may)')).toEqual(['analytics']);
});

test('when the page changes its language the first layer and the settings follow, and what was chosen stays', async () => {
  const page = await open();
  await run(page, 'takeBody');
  await press(page, 'English');
  const english = page.getByRole('dialog', { name: 'You decide about cookies' });
  await english.waitFor();
  expect(await first(page).count()).toBe(0);
  expect(await page.locator('amanat-banner').getAttribute('lang')).toBe('en');
  await english.getByRole('button', { name: 'Customise' }).click();
  await page.getByRole('dialog', { name: 'Cookie settings' }).waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'ru'));
  const russian = page.getByRole('dialog', { name: 'Настройки cookie' });
  await russian.waitFor();
  await russian.getByRole('button', { name: 'Принять все' }).click();
  const allowed = await page.evaluate('["analytics", "marketing"].filter(amanat.may)');
  await page.evaluate(() => (document.documentElement.lang = 'az'));
  await page.waitForTimeout(500);
  expect(await page.evaluate('["analytics", "marketing"].filter(amanat.may)')).toEqual(allowed);
  expect(await first(page).count()).toBe(0);
});
