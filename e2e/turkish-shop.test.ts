import { buildFormScript } from '@amanat/server/preferences/testing/form-site.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  await buildFormScript();
  world = await startTestWorld();
});
afterAll(() => world.close());

test.each([390, 1440])(
  'the shop speaks Turkish from the banner to the form, by a file, %i pixels wide',
  async (width) => {
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await (await browser.newContext({ viewport: { width, height: 844 } })).newPage();
    await page.goto(`${world.shop.url}/?lang=tr`);
    const banner = page.getByRole('dialog', { name: 'Çerezlere siz karar verirsiniz' });
    await banner.waitFor();
    if (process.env['AMANAT_SHOTS'])
      await page.screenshot({ path: `${process.env['AMANAT_SHOTS']}/shop-${width}.png` });
    const kept = page.waitForResponse((one) => one.url().endsWith('/v1/consents'));
    await banner.getByRole('button', { name: 'Tümünü kabul et', exact: true }).click();
    const receipt = (await (await kept).json()) as { receipt: string };
    await expect
      .poll(async () => (await fetch(world.served.url + receipt.receipt)).text())
      .toContain('"language":"tr"');

    await page.goto(`${world.shop.url}/newsletter?lang=tr`);
    await page.getByLabel('Onaylıyorum: Pazarlama ve reklam').check();
    await page.getByLabel('18 yaşımı doldurdum').check();
    await page.getByLabel('E-posta adresiniz').fill(`aylin.kaya${width}@example.com`);
    if (process.env['AMANAT_SHOTS'])
      await page.screenshot({ path: `${process.env['AMANAT_SHOTS']}/form-${width}.png` });
    await page.getByRole('button', { name: 'Abone ol' }).click();
    await page.getByRole('status').filter({ hasText: 'Teşekkürler' }).waitFor();
  },
);
